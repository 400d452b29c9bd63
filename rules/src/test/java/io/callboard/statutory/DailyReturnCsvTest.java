package io.callboard.statutory;

import static io.callboard.statutory.OperaHouseFigures.DAY;
import static io.callboard.statutory.OperaHouseFigures.figures;
import static io.callboard.statutory.OperaHouseFigures.line;
import static io.callboard.statutory.OperaHouseFigures.performance;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyReturnCsvTest {
    @Test
    void a_line_carries_its_performance_and_amounts_in_yuan() {
        assertThat(rows(figures())).singleElement().satisfies(row -> {
            assertThat(row.getField("returnNo")).isEqualTo("RT1");
            assertThat(row.getField("day")).isEqualTo("2026-11-26");
            assertThat(row.getField("showCode")).isEqualTo("110101001012612110001");
            assertThat(row.getField("title")).isEqualTo("Swan Lake 天鹅湖");
            assertThat(row.getField("startTime")).isEqualTo("2026-12-11T19:30:00+08:00");
            assertThat(row.getField("soldCount")).isEqualTo("3");
            assertThat(row.getField("soldAmount")).isEqualTo("2040.00");
            assertThat(row.getField("refundFee")).isEqualTo("68.00");
            assertThat(row.getField("netCount")).isEqualTo("2");
            assertThat(row.getField("netAmount")).isEqualTo("1360.00");
            assertThat(row.getField("netAmountToDate")).isEqualTo("1360.00");
        });
    }

    @Test
    void a_performance_without_business_and_a_day_without_performances_still_have_a_row() {
        assertThat(rows(figures(performance("Swan Lake", "1", 1_600)))).hasSize(1);
        assertThat(rows(OperaHouseFigures.quietDay())).singleElement().satisfies(row -> {
            assertThat(row.getField("venueCode")).isEqualTo("11010100101");
            assertThat(row.getField("showCode")).isEmpty();
        });
    }

    @Test
    void a_title_is_never_a_formula() {
        var rows = rows(figures(performance("=1+1", "1", 1_600), line(DAY)));
        assertThat(rows.get(0).getField("title")).isEqualTo("'=1+1");
    }

    @Test
    void equal_figures_have_one_digest_and_a_fen_makes_another() {
        assertThat(DailyReturnCsv.digest(figures())).isEqualTo(DailyReturnCsv.digest(figures()));
        var other = figures(performance("Swan Lake 天鹅湖", "京演〔2026〕1 号", 1_600), line(DAY.plus(DAY)));
        assertThat(DailyReturnCsv.digest(other)).isNotEqualTo(DailyReturnCsv.digest(figures()));
    }

    private static List<NamedCsvRecord> rows(DailyReturnFigures figures) {
        return CsvReader.builder().ofNamedCsvRecord(DailyReturnCsv.text(figures)).stream()
                .toList();
    }
}
