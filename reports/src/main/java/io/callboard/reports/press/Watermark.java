package io.callboard.reports.press;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The words 草稿 未签发 across the page, as outlines, so that no draft is taken for an issued return. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final String WORDS = "草稿　未签发";
    private static final Color INK = new Color(0xF6E3E0);

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        var font = FontUtil.getInstance(context)
                .getAwtFontFromBundles("Noto Sans SC", Font.BOLD, 96f, Locale.SIMPLIFIED_CHINESE, false);
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var outline = font.createGlyphVector(page.getFontRenderContext(), WORDS).getOutline();
        var bounds = outline.getBounds2D();
        var place = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        place.rotate(Math.toRadians(-24));
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        page.setColor(INK);
        page.fill(place.createTransformedShape(outline));
    }
}
