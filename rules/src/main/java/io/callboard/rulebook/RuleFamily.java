package io.callboard.rulebook;

import io.callboard.rulebook.DecisionTable.HitPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set is made of: its key, its columns, the class beside which its default rows lie, whether buyers feel it
 * (then a change is announced seven days ahead), and what an outcome means in money where it does.
 */
public record RuleFamily(
        String ruleSet,
        Class<?> home,
        HitPolicy hitPolicy,
        List<Column> columns,
        boolean buyerFacing,
        Needs needs,
        @Nullable MoneyOf money) {
    /** The outcomes that a row must name, given those that it names. */
    public interface Needs {
        List<String> of(Map<String, Object> outcomes);
    }

    /** What an outcome gives the buyer of an amount, both in fen. */
    public interface MoneyOf {
        long fen(Map<String, Object> outcome, long amountFen);
    }

    public RuleFamily {
        columns = List.copyOf(columns);
    }

    /** A family of which the first row that holds decides. */
    public static RuleFamily first(String ruleSet, Class<?> home, List<Column> columns) {
        var outcomes = outcomes(columns);
        return new RuleFamily(ruleSet, home, HitPolicy.FIRST, columns, false, said -> outcomes, null);
    }

    /** A family of which every row that holds counts. */
    public static RuleFamily collect(String ruleSet, Class<?> home, List<Column> columns) {
        return new RuleFamily(ruleSet, home, HitPolicy.COLLECT, columns, false, said -> List.of(), null);
    }

    private static List<String> outcomes(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.role() == Column.Role.OUTCOME)
                .map(Column::name)
                .toList();
    }

    public RuleFamily forBuyers() {
        return new RuleFamily(ruleSet, home, hitPolicy, columns, true, needs, money);
    }

    public RuleFamily needing(Needs wanted) {
        return new RuleFamily(ruleSet, home, hitPolicy, columns, buyerFacing, wanted, money);
    }

    public RuleFamily worth(MoneyOf meaning) {
        return new RuleFamily(ruleSet, home, hitPolicy, columns, buyerFacing, needs, meaning);
    }

    /** The outcomes that a row should name and does not. */
    public List<String> missing(Row row) {
        return needs.of(row.outcomes()).stream()
                .filter(name -> !row.outcomes().containsKey(name))
                .toList();
    }

    /** The columns that ask facts. */
    public List<Column> conditions() {
        return columns.stream()
                .filter(column -> column.role() == Column.Role.CONDITION)
                .toList();
    }
}
