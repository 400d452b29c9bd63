package io.callboard.app.parts.seatmap;

import java.awt.Color;

/** Colours of groups: hues far apart for neighbours, readable on light and dark. */
final class SeatColours {
    /** What is there and not spoken of. */
    static final String PALE = "#c9c4bc";

    private SeatColours() {}

    static String css(int place) {
        int hue = place * 137 % 360;
        var colour = Color.getHSBColor(hue / 360f, place / 3 % 2 == 0 ? 0.62f : 0.45f, place % 2 == 0 ? 0.72f : 0.62f);
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
