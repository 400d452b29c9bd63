package io.callboard.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.db.rulebook.OpeningTables;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refused;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.DefaultTables;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.RuleFamily;
import io.callboard.sale.PublicQuota;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFilesTest {
    static List<RuleFamily> families() {
        return OpeningTables.FAMILIES.all();
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_table_comes_back_from_a_spreadsheet_and_from_csv_as_it_went(RuleFamily family) {
        var table = DefaultTables.of(family);

        assertThat(digest(family, TableFiles.xlsx(table))).isEqualTo(table.digest());
        assertThat(digest(family, TableFiles.csv(table))).isEqualTo(table.digest());
    }

    private static String digest(RuleFamily family, byte[] file) {
        var rows = TableFiles.read(family, file);
        return new DecisionTable(family.ruleSet(), 1, family.hitPolicy(), family.columns(), rows).digest();
    }

    @Test
    void numbers_that_a_spreadsheet_keeps_as_numbers_are_read_and_a_formula_is_refused() throws IOException {
        assertThat(TableFiles.read(PublicQuota.FAMILY, sheet(false)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.outcomes().get("minPublicPercent")).hasToString("85"));

        assertThatThrownBy(() -> TableFiles.read(PublicQuota.FAMILY, sheet(true)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                ((List<?>) refused.refusal().members().get("errors"))
                                        .stream().map(error -> ((FieldError) error).message()))
                        .anyMatch(message -> message.contains("Line 2, column minPublicPercent")));
    }

    private static byte[] sheet(boolean formula) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("quota");
            var head = RawRow.head(PublicQuota.FAMILY.columns());
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            sheet.value(1, 0, "PQ-01");
            if (formula) {
                sheet.formula(1, 2, "40+45");
            } else {
                sheet.value(1, 2, 85);
            }
            sheet.value(1, 3, 24);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_that_is_neither_is_told() {
        assertThatThrownBy(() -> TableFiles.read(PublicQuota.FAMILY, new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(Refused.class);
    }
}
