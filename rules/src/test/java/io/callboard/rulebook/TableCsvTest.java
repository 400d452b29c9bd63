package io.callboard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refused;
import io.callboard.rulebook.Column.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableCsvTest {
    private static final List<Column> COLUMNS = List.of(
            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
            Column.outcome("allowed", "allowed", Type.BOOLEAN),
            Column.outcome("feeFen", "fee", Type.MONEY));
    private static final String HEAD = "id,hoursBeforeShow,allowed,feeFen,scope,validFrom,validTo,source,note\n";

    private static List<Row> read(String csv) {
        return new TableCsv(COLUMNS).read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FieldError> errors(byte[] csv) {
        var refused = catchThrowableOfType(Refused.class, () -> new TableCsv(COLUMNS).read(csv));
        assertThat(refused).isNotNull();
        @SuppressWarnings("unchecked")
        var errors = (List<FieldError>) refused.refusal().members().get("errors");
        return errors;
    }

    private static List<FieldError> errors(String csv) {
        return errors(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<RuleFamily> families() {
        return OpeningRules.FAMILIES;
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_table_that_is_written_and_read_again_has_the_same_digest(RuleFamily family) {
        var table = DefaultTables.of(family);
        var csv = new TableCsv(family.columns());

        var again = csv.read(csv.write(table.rows()).getBytes(StandardCharsets.UTF_8));

        assertThat(new DecisionTable(family.ruleSet(), 7, family.hitPolicy(), family.columns(), again).digest())
                .isEqualTo(table.digest());
    }

    @Test
    void a_byte_order_mark_of_a_spreadsheet_is_no_matter() {
        assertThat(read("\uFEFF" + HEAD + "A,,true,0,,,,R,")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"< 48#[;48)", ">= 48#[48;)", "≥48#[48;)", "24..72#[24;72)", "[ 24 ; 72 )#[24;72)", "-3.5#-3.5"})
    void people_may_write_ranges_as_they_think(String written, String kept) {
        assertThat(Cells.text(Cells.condition(COLUMNS.get(0), written))).isEqualTo(kept);
    }

    @Test
    void every_wrong_cell_is_told_by_line_and_column() {
        var errors = errors(HEAD + "A,[1;2),yes,1.5,,,,R,\nA,[2;1),true,x,nowhere,tomorrow,,=1+1,\n");

        assertThat(errors)
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/rows/0/cells/allowed",
                        "/rows/0/cells/feeFen",
                        "/rows/1/cells/id",
                        "/rows/1/cells/hoursBeforeShow",
                        "/rows/1/cells/feeFen",
                        "/rows/1/cells/scope",
                        "/rows/1/cells/validFrom",
                        "/rows/1/cells/source");
        assertThat(errors.get(0).message()).contains("Line 2, column allowed", "\"yes\"");
        assertThat(errors.get(7).message()).contains("formula");
    }

    @Test
    void a_wrong_head_says_what_is_missing_and_what_is_unknown() {
        var errors = errors("id,hours,allowed,feeFen,scope,validFrom,validTo,source,note\n");

        assertThat(errors.get(0).message()).contains("Missing: hoursBeforeShow", "Unknown: hours");
    }

    @Test
    void mixed_encodings_are_told_by_line() {
        var gbk = (HEAD + "A,,true,0,,,,R,\nB,,true,0,,,,营业性演出,\n").getBytes(Charset.forName("GBK"));

        assertThat(errors(gbk).get(0).message()).contains("Line 3");
    }

    @Test
    void a_hundred_thousand_rows_are_too_many() {
        var rows = new StringBuilder(HEAD);
        for (int row = 0; row < 100_000; row++) {
            rows.append("R").append(row).append(",,true,0,,,,R,\n");
        }

        assertThat(errors(rows.toString()).get(0).message()).contains("5,000 rows");
    }

    @Test
    void a_row_of_another_length_and_no_csv_at_all_are_told() {
        assertThat(errors(HEAD + "A,,true\n").get(0).message()).contains("Line 2", "3 cells");
        assertThat(errors("").get(0).message()).contains("the head is");
    }
}
