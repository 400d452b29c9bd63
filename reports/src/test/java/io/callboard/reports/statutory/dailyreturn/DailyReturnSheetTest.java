package io.callboard.reports.statutory.dailyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.reports.press.JasperPress;
import io.callboard.reports.press.Printer;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Difference;
import io.callboard.statutory.Imprint;
import io.callboard.statutory.Press;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DailyReturnSheetTest {
    private static final Press PRESS = new JasperPress(new DailyReturnSheet(), new Printer());

    @Test
    void an_issued_return_says_who_reports_what_and_who_signed_it() throws IOException {
        var figures = OperaHouseDay.figures();
        var imprint = OperaHouseDay.signed(figures);
        try (var pdf = pdf("issued", figures, imprint)) {
            var text = text(pdf);
            assertThat(text)
                    .contains("演出票房日报表", "2026年11月26日 星期四", "北京歌剧院", "11010100101")
                    .contains("天鹅湖 Swan Lake", "110101 00101 261211 0001", "京演许〔2026〕0318 号", "歌剧厅 1101010010101")
                    .contains("孙波", "2026-11-27 09:12", "通过：票务、账务与本表三方金额一致")
                    .contains("第 1 页", "共 1 页")
                    .doesNotContain("草稿");
            assertThat(text.replaceAll("\\s", "")).contains(imprint.dataDigest().hex());
        }
    }

    @Test
    void amounts_are_in_yuan_with_two_decimals_and_add_up_to_the_total() throws IOException {
        var figures = OperaHouseDay.figures();
        try (var pdf = pdf("amounts", figures, OperaHouseDay.signed(figures))) {
            assertThat(text(pdf))
                    .contains("53,760.00", "115,280.00", "2,560.00")
                    .contains("合计")
                    .contains(String.format(
                            "%,.2f", figures.totals().day().netAmount().getAmount()))
                    .contains(String.format(
                            "%,.2f", figures.totals().toDate().netAmount().getAmount()));
        }
    }

    @Test
    void every_font_of_the_form_is_in_its_file() throws IOException {
        var figures = OperaHouseDay.figures();
        try (var pdf = pdf("fonts", figures, OperaHouseDay.signed(figures))) {
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            });
        }
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        var figures = OperaHouseDay.longFigures();
        try (var pdf = pdf("draft", figures, OperaHouseDay.draft(figures))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("草稿", "未签发", "共 " + pdf.getNumberOfPages() + " 页");
            }
        }
    }

    @Test
    void a_correction_names_what_it_supersedes_and_why() throws IOException {
        var figures = OperaHouseDay.longFigures();
        try (var pdf = pdf("correction", figures, OperaHouseDay.signed(figures))) {
            assertThat(text(pdf)).contains("第 2 版", "更正报表：替代 RT0MB1Q0A2K7Z4X0Q9V1", "一笔退票漏报");
        }
    }

    @Test
    void a_day_without_business_is_a_form_too() throws IOException {
        var figures = OperaHouseDay.quietDay();
        try (var pdf = pdf("quiet", figures, OperaHouseDay.signed(figures))) {
            assertThat(text(pdf)).contains("演出票房日报表", "场次 0", "合计", "0.00");
        }
    }

    @Test
    void a_failed_check_is_printed_as_such() throws IOException {
        var figures = OperaHouseDay.figures();
        var difference =
                new Difference(Difference.Kind.LEDGER_SUM, OperaHouseDay.OPENING.value(), null, null, 1, 2, "");
        var imprint = new Imprint(DailyReturnCsv.digest(figures), List.of(difference), null);
        try (var pdf = pdf("failed", figures, imprint)) {
            assertThat(text(pdf)).contains("未通过：1 处不符，不得签发");
        }
    }

    @Test
    void the_spreadsheet_holds_numbers_that_can_be_calculated_with() throws IOException {
        var figures = OperaHouseDay.figures();
        var book = new Workbook(press("book", figures, OperaHouseDay.signed(figures), ReturnFormat.XLSX));
        assertThat(book.numbers())
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("53760.00"), new BigDecimal("115280.00"), new BigDecimal("42"));
        assertThat(book.words()).contains("演出票房日报表", "天鹅湖 Swan Lake", "合计", "孙波");
        assertThat(book.words()).doesNotContain("草稿");
        assertThat(book.columns()).as("the table's columns and no more").isEqualTo(16);
    }

    @Test
    void a_draft_spreadsheet_says_so() throws IOException {
        var figures = OperaHouseDay.figures();
        var book = new Workbook(press("book-draft", figures, OperaHouseDay.draft(figures), ReturnFormat.XLSX));
        assertThat(book.words()).contains("草稿", "未签发");
    }

    @Test
    void the_data_file_proves_the_printed_digest() {
        var figures = OperaHouseDay.figures();
        var imprint = OperaHouseDay.signed(figures);
        var csv = PRESS.press(figures, imprint, ReturnFormat.CSV);
        assertThat(Sha256.of(csv)).isEqualTo(imprint.dataDigest());
    }

    private static PDDocument pdf(String name, DailyReturnFigures figures, Imprint imprint) throws IOException {
        return Loader.loadPDF(press(name, figures, imprint, ReturnFormat.PDF));
    }

    /** Leaves what was printed in target/sheets, to be looked at. */
    private static byte[] press(String name, DailyReturnFigures figures, Imprint imprint, ReturnFormat format)
            throws IOException {
        var bytes = PRESS.press(figures, imprint, format);
        var folder = Files.createDirectories(Path.of("target", "sheets"));
        Files.write(folder.resolve("daily-return-" + name + "." + format.extension()), bytes);
        return bytes;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static Set<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new HashSet<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** The parts of an XLSX file as text. */
    private record Workbook(String sheet, String strings) {
        Workbook(byte[] content) throws IOException {
            this(part(content, "xl/worksheets/sheet1.xml"), part(content, "xl/sharedStrings.xml"));
        }

        List<BigDecimal> numbers() {
            return Pattern.compile("<c [^>]*(?<!t=\"s\")(?<!t=\"inlineStr\")><v>([^<]+)</v>")
                    .matcher(sheet)
                    .results()
                    .map(match -> new BigDecimal(match.group(1)))
                    .toList();
        }

        int columns() {
            return (int) Pattern.compile("<col ").matcher(sheet).results().count();
        }

        String words() {
            return strings + sheet;
        }

        private static String part(byte[] content, String name) throws IOException {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(name)) {
                        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
            return "";
        }
    }
}
