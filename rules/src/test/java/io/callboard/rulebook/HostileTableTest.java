package io.callboard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.DecisionTable.HitPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileTableTest {
    private static final List<Column> COLUMNS =
            List.of(Column.condition("word", "word", Type.TEXT), Column.outcome("said", "said", Type.TEXT));

    @Provide
    Arbitrary<String> hostile() {
        var attacks = Arbitraries.of(
                "\" ) then System.exit(1); end rule \"x",
                "${T(java.lang.Runtime).getRuntime().exec('x')}",
                "eval(true)",
                "*/ end /*",
                "\\u0022",
                "\n end \n");
        return Arbitraries.oneOf(attacks, Arbitraries.strings().ofMinLength(1).ofMaxLength(40));
    }

    @Property(tries = 25)
    void whatever_stands_in_a_cell_is_only_ever_compared(@ForAll("hostile") String text) {
        var row = new Row(
                text,
                Map.of("word", new Condition.In(List.of(text))),
                Map.of("said", text),
                Scope.GLOBAL,
                null,
                null,
                text,
                text);
        var otherwise = new Row("else " + text, Map.of(), Map.of("said", "no"), Scope.GLOBAL, null, null, "", "");
        var table = new DecisionTable("hostile", 1, HitPolicy.FIRST, COLUMNS, List.of(row, otherwise));
        var rulebook = new Rulebook(new OneTable(table), new CompiledTables());
        var today = LocalDate.of(2026, 11, 27);

        assertThat(rulebook.decide("hostile", Map.of("word", text), today).outcome())
                .containsEntry("said", text);
        assertThat(rulebook.decide("hostile", Map.of("word", text + "!"), today).outcome())
                .containsEntry("said", "no");
    }

    private record OneTable(DecisionTable table) implements RuleTables {
        @Override
        public DecisionTable active(String ruleSet) {
            return table;
        }

        @Override
        public DecisionTable version(String ruleSet, int version) {
            return table;
        }
    }
}
