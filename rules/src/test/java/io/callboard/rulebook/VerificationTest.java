package io.callboard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Finding.Kind;
import io.callboard.rulebook.Finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationTest {
    private static final RuleFamily LADDER = RuleFamily.first(
            "ladder",
            VerificationTest.class,
            List.of(
                    Column.condition("large", "large show", Type.BOOLEAN),
                    Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
                    Column.condition("paidFen", "paid", Type.MONEY),
                    Column.outcome("feePercent", "fee", Type.PERCENT)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static DecisionTable table(String... rows) {
        var csv = "id,large,hoursBeforeShow,paidFen,feePercent,scope,validFrom,validTo,source,note\n"
                + String.join("\n", rows);
        return new DecisionTable(
                "ladder",
                1,
                LADDER.hitPolicy(),
                LADDER.columns(),
                new TableCsv(LADDER.columns()).read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> found(String... rows) {
        return Verification.of(LADDER, table(rows));
    }

    private static Decision decided(DecisionTable table, Finding finding) {
        return rulebook(table).decide(table, finding.example(), Setting.ANYWHERE, TODAY);
    }

    private static Rulebook rulebook(DecisionTable table) {
        return new Rulebook(
                new RuleTables() {
                    @Override
                    public DecisionTable active(String ruleSet) {
                        return table;
                    }

                    @Override
                    public DecisionTable version(String ruleSet, int version) {
                        return table;
                    }
                },
                new CompiledTables());
    }

    static List<RuleFamily> families() {
        return OpeningRules.FAMILIES;
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_tables_that_the_house_opens_with_have_no_blocking_fault(RuleFamily family) {
        assertThat(Verification.of(family, DefaultTables.of(family)))
                .filteredOn(finding -> finding.severity() == Severity.BLOCKING)
                .isEmpty();
    }

    @Test
    void a_ladder_that_covers_everything_is_fine() {
        assertThat(found("A,,[72;),,20,,,,R-1,", "B,,[24;72),,30,,,,R-1,", "C,,[;24),,100,,,,R-1,"))
                .isEmpty();
    }

    @Test
    void a_missing_step_is_shown_by_a_case_that_no_row_covers() {
        var table = table("A,,[72;),,20,,,,R-1,", "B,,[24;48),,30,,,,R-1,", "C,,[;24),,100,,,,R-1,");

        var gap = Verification.of(LADDER, table).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.GAP);
        assertThat(gap.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(gap.example()).containsEntry("hoursBeforeShow", new BigDecimal("48"));
        assertThat(gap.message()).contains("hours before curtain 48 h").contains("no row");
        assertThat(catchThrowable(() -> decided(table, gap))).isInstanceOf(NoRowMatches.class);
    }

    @Test
    void steps_that_cross_are_shown_by_a_case_that_both_cover() {
        var table = table("A,,[72;),,20,,,,R-1,", "B,,[24;73),,30,,,,R-1,", "C,,[;24),,100,,,,R-1,");

        var overlap = Verification.of(LADDER, table).get(0);

        assertThat(overlap.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(overlap.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(overlap.rows()).containsExactly("A", "B");
        assertThat(overlap.message()).contains("fee 20 %", "fee 30 %", "72 h");
        assertThat(decided(table, overlap).row()).isEqualTo("A");
    }

    @Test
    void an_exception_before_a_rule_is_no_fault() {
        assertThat(found("A,true,[0;48),,50,,,,R-1,", "B,,,,10,,,,R-1,")).isEmpty();
    }

    @Test
    void a_row_behind_one_that_always_decides_is_shadowed() {
        var table = table("A,,,,10,,,,R-1,", "B,true,[0;48),,50,,,,R-1,");

        var shadowed = Verification.of(LADDER, table).get(0);

        assertThat(shadowed.kind()).isEqualTo(Kind.SHADOWED);
        assertThat(shadowed.rows()).containsExactly("A", "B");
        assertThat(decided(table, shadowed).row()).isEqualTo("A");
    }

    @Test
    void a_row_that_earlier_ones_cover_together_is_unreachable() {
        var table = table("A,true,,,10,,,,R-1,", "B,false,,,20,,,,R-1,", "C,,[0;48),,50,,,,R-1,");

        var found = Verification.of(LADDER, table);

        assertThat(found).extracting(Finding::kind).containsExactly(Kind.UNREACHABLE);
        assertThat(found.get(0).rows()).contains("C");
        assertThat(decided(table, found.get(0)).row()).isIn("A", "B");
    }

    @Test
    void two_rows_for_the_same_cases_conflict() {
        assertThat(found("A,,,,10,,,,R-1,", "B,,,,20,,,,R-1,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.CONFLICT);
    }

    @Test
    void dates_are_cut_as_exactly_as_hours() {
        var handover = found("A,,,,10,,,2027-01-01,R-1,", "B,,,,20,,2027-01-01,,R-2,");
        assertThat(handover).isEmpty();

        var hole = found("A,,,,10,,,2027-01-01,R-1,", "B,,,,20,,2027-01-02,,R-2,");
        assertThat(hole).extracting(Finding::kind).containsExactly(Kind.GAP);
        assertThat(hole.get(0).message()).contains("2027-01-01");

        assertThat(found("A,,,,10,,,,R-1,", "B,,,,20,,2027-01-02,2027-01-02,R-2,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void a_narrower_scope_is_neither_a_conflict_nor_enough_to_cover_everybody() {
        assertThat(found("A,,,,10,,,,R-1,", "B,,,,20,venue:11010100101,,,R-1,")).isEmpty();
        assertThat(found("B,,,,20,venue:11010100101,,,R-1,"))
                .extracting(Finding::kind)
                .containsExactly(Kind.GAP);
    }

    @Test
    void a_row_without_an_outcome_is_told() {
        assertThat(found("A,,,,,,,,R-1,")).extracting(Finding::kind).containsExactly(Kind.TYPE_ERROR);
    }

    @Test
    void two_prices_for_one_zone_contradict_each_other() {
        var family = OpeningRules.FAMILIES.get(0);
        var opening = DefaultTables.of(family);
        var rows = new ArrayList<>(opening.rows());
        var twice = rows.get(0);
        rows.add(new Row(
                "PL-99",
                twice.conditions(),
                Map.of("priceFen", new BigDecimal(99_000)),
                Scope.GLOBAL,
                null,
                null,
                "test",
                ""));
        var table = new DecisionTable(opening.ruleSet(), 2, opening.hitPolicy(), opening.columns(), rows);

        assertThat(Verification.of(family, table)).extracting(Finding::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void nearly_two_thousand_rows_are_verified() {
        var rows = new ArrayList<String>();
        for (int step = 0; step < 960; step++) {
            rows.add("T" + step + ",true,[" + step + ";" + (step + 1) + "),,10,,,,R,");
            rows.add("F" + step + ",false,[" + step + ";" + (step + 1) + "),,20,,,,R,");
        }
        rows.add("Z1,,[;0),,100,,,,R,");
        rows.add("Z2,,[960;),,0,,,,R,");

        assertThat(found(rows.toArray(String[]::new))).isEmpty();
    }

    /** Rows at random: where nothing is found to be missing every case is decided, and the engine agrees with the walk. */
    @Property(tries = 40)
    void a_table_without_a_gap_decides_every_case(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var chance = new Random(seed);
        var rows = new ArrayList<String>();
        for (int row = 0; row < 12; row++) {
            var large = List.of("", "true", "false").get(chance.nextInt(3));
            int from = chance.nextInt(5) * 24;
            var hours = chance.nextInt(3) == 0 ? "" : "[" + from + ";" + (from + 24 * (1 + chance.nextInt(3))) + ")";
            var paid = chance.nextInt(3) > 0 ? "" : "[" + chance.nextInt(3) * 1000 + ";)";
            rows.add("R" + row + "," + large + "," + hours + "," + paid + "," + row + ",,,,R,");
        }
        var table = table(rows.toArray(String[]::new));
        var gaps = Verification.of(LADDER, table).stream()
                .filter(finding -> finding.kind() == Kind.GAP)
                .toList();
        gaps.forEach(
                gap -> assertThat(catchThrowable(() -> decided(table, gap))).isInstanceOf(NoRowMatches.class));
        var rulebook = rulebook(table);
        for (int tries = 0; tries < 60; tries++) {
            var facts = Map.of(
                    "large",
                    chance.nextBoolean(),
                    "hoursBeforeShow",
                    new BigDecimal(chance.nextInt(200) - 20),
                    "paidFen",
                    chance.nextInt(4000));
            var expected = table.rows().stream()
                    .filter(row -> table.conditions().stream()
                            .allMatch(column -> row.condition(column).holds(typed(facts.get(column.name())))))
                    .findFirst();
            if (expected.isPresent()) {
                assertThat(rulebook.decide(table, facts, Setting.ANYWHERE, TODAY)
                                .row())
                        .isEqualTo(expected.get().id());
            } else {
                assertThat(gaps).as("a gap at %s", facts).isNotEmpty();
            }
        }
    }

    private static Object typed(Object fact) {
        return fact instanceof Number number ? new BigDecimal(number.toString()) : fact;
    }

    @Test
    void the_refund_ladder_warns_where_an_earlier_step_is_meant_to_win() {
        var table = DefaultTables.of(RefundEligibility.FAMILY);

        assertThat(Verification.of(RefundEligibility.FAMILY, table))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.OVERLAP);
                    assertThat(decided(table, finding).row())
                            .isEqualTo(finding.rows().get(0));
                });
    }
}
