package io.callboard.app.parts;

import io.callboard.app.parts.SeatPicture.Dot;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws seats as dots on a transparent ground; no words, so no fonts. */
final class SeatDrawing {
    private static final int LARGEST = 1600;
    private static final int MARGIN = 12;
    private static final int LEAST_DOT = 2;
    private static final int LARGEST_DOT = 18;
    private static final Color DIM = new Color(128, 128, 128, 60);

    private final List<Dot> dots;
    private final Map<String, Color> colours = new HashMap<>();
    private final int left;
    private final int top;
    private final long width;
    private final long height;

    SeatDrawing(List<Dot> dots, List<String> groups) {
        this.dots = dots;
        for (int i = 0; i < groups.size(); i++) {
            colours.put(groups.get(i), Color.decode(css(i)));
        }
        left = dots.stream().mapToInt(Dot::x).min().orElse(0);
        top = dots.stream().mapToInt(Dot::y).min().orElse(0);
        width = 1L + dots.stream().mapToInt(Dot::x).max().orElse(0) - left;
        height = 1L + dots.stream().mapToInt(Dot::y).max().orElse(0) - top;
    }

    /** The colour of the group at this place: hues far apart for neighbours, readable on light and dark. */
    static String css(int place) {
        int hue = place * 137 % 360;
        var colour = Color.getHSBColor(hue / 360f, place / 3 % 2 == 0 ? 0.62f : 0.45f, place % 2 == 0 ? 0.72f : 0.62f);
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    /** As PNG; with a chosen group, all others are dim. */
    byte[] png(@Nullable String chosen) {
        long longer = Math.max(width, height);
        int across = (int) (width * LARGEST / longer) + 2 * MARGIN;
        int down = (int) (height * LARGEST / longer) + 2 * MARGIN;
        var image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int size = dotSize(across, down);
        for (var dot : dots) {
            boolean dim = chosen != null && !chosen.equals(dot.group());
            pen.setColor(dim ? DIM : colours.getOrDefault(dot.group(), DIM));
            int x = MARGIN + (int) (((long) dot.x() - left) * LARGEST / longer);
            int y = MARGIN + (int) (((long) dot.y() - top) * LARGEST / longer);
            pen.fillOval(x - size / 2, y - size / 2, size, size);
        }
        pen.dispose();
        return encoded(image);
    }

    /** As if the seats were spread over half of the picture. */
    private int dotSize(int across, int down) {
        long room = (long) across * down / 2 / Math.max(1, dots.size());
        return Math.max(LEAST_DOT, Math.min(LARGEST_DOT, (int) (Math.sqrt(room) * 4 / 5)));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
