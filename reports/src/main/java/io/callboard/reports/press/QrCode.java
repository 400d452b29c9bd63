package io.callboard.reports.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as outlines, sharp at any size. */
public final class QrCode extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private final String text;

    public QrCode(String text) {
        this.text = text;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        var dots = dots();
        double side = Math.min(area.getWidth(), area.getHeight()) / dots.getWidth();
        page.setColor(Color.BLACK);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    page.fill(new Rectangle2D.Double(area.getX() + x * side, area.getY() + y * side, side, side));
                }
            }
        }
    }

    private BitMatrix dots() {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A QR code cannot hold this", tooLong);
        }
    }
}
