package io.callboard.reports.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.OutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;

/**
 * Lays sheets out with JasperReports. Templates come from the class path only and are compiled once, at their first use.
 */
@Component
public class Printer {
    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    /** The sheet page by page. */
    public byte[] pdf(Sheet sheet) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(sheet.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator("Callboard");
        configuration.setCompressed(true);
        var exporter = new JRPdfExporter();
        exporter.setConfiguration(configuration);
        return export(exporter, fill(sheet, false));
    }

    /** One sheet without page breaks, numbers as numbers. */
    byte[] xlsx(Sheet sheet) {
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setSheetNames(new String[] {sheet.title()});
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setWhitePageBackground(false);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setIgnoreGraphics(true);
        configuration.setShowGridLines(false);
        var exporter = new JRXlsxExporter();
        exporter.setConfiguration(configuration);
        return export(exporter, fill(sheet, true));
    }

    private JasperPrint fill(Sheet sheet, boolean onePage) {
        var parameters = Components.of(sheet.head());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, onePage);
        if (sheet.draft() && !onePage) {
            parameters.put("watermark", new Watermark());
        }
        try {
            var template = templates.computeIfAbsent(sheet.template(), Printer::compile);
            return JasperFillManager.fillReport(template, parameters, new RecordRows(sheet.rows()));
        } catch (JRException broken) {
            throw new IllegalStateException("Cannot lay out " + sheet.title(), broken);
        }
    }

    private static JasperReport compile(String template) {
        try (var source =
                Objects.requireNonNull(Printer.class.getResourceAsStream(template), () -> "No template " + template)) {
            return JasperCompileManager.compileReport(source);
        } catch (JRException | IOException broken) {
            throw new IllegalStateException("Cannot compile " + template, broken);
        }
    }

    private static byte[] export(
            Exporter<ExporterInput, ?, ?, OutputStreamExporterOutput> exporter, JasperPrint print) {
        var out = new ByteArrayOutputStream();
        try {
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            out.close();
            return out.toByteArray();
        } catch (JRException broken) {
            throw new IllegalStateException("Cannot export " + print.getName(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
