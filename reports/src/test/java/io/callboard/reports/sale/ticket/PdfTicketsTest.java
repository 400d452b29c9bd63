package io.callboard.reports.sale.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.reports.press.Printer;
import io.callboard.sale.TicketFace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTicketsTest {
    private static TicketFace face(String seat, int reprint) {
        return new TicketFace(
                "天鹅湖 Swan Lake",
                "京文旅演〔2026〕1187",
                "北京星光演艺有限公司",
                "国家大剧院 Opera House",
                "歌剧院",
                "2026-12-18 19:30 周五",
                "池座",
                seat,
                "学生（入场查验证件）",
                "¥ 680.00",
                "¥ 544.00",
                "110101 00101 261218 0001 7KQ2 M9XB 4TWD R",
                "CB1.1101010010126121800017KQ2M9XB4TWDR.c2lnbmF0dXJlLW9mLXRoZS1ob3VzZS1vdmVyLXRoZS1jb2RlLWFuZC1ub3RoaW5n",
                "韩*梅 110***********4522",
                "退票费：开演168小时前10%、72小时前20%、24小时前30%，此后不退",
                "一人一票，中途离场不得再次入场",
                "010-6655 0000",
                "COUNTER",
                reprint);
    }

    @Test
    void a_ticket_says_everything_that_belongs_on_its_face_and_a_copy_says_that_it_is_one() throws IOException {
        var pdf = new PdfTickets(new Printer()).print(List.of(face("一层 12排 7座", 0), face("一层 12排 9座", 2)));

        Files.write(Path.of("target", "tickets.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var words = new PDFTextStripper().getText(document);
            assertThat(words)
                    .contains("天鹅湖", "京文旅演〔2026〕1187", "北京星光演艺有限公司", "12排 7座", "12排 9座")
                    .contains("¥ 680.00", "¥ 544.00", "110***********4522", "72小时前20%", "不得再次入场", "补打 2")
                    .doesNotContain("补打 0");
        }
    }
}
