package io.callboard.pricing;

import static io.callboard.rulebook.Column.Role.CONDITION;

import io.callboard.kernel.Cny;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Condition;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Hours;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a zone costs and what is taken off when: every row that holds counts. Nothing is ever added to a published price
 * (明码标价和禁止价格欺诈规定 art. 8, 2022). Default rows: T-6.
 */
public final class PriceLevels {
    public static final String RULE_SET = "price-levels";

    public static final RuleFamily FAMILY = RuleFamily.collect(
                    RULE_SET,
                    PriceLevels.class,
                    List.of(
                            Column.condition("zone", "zone", Type.TEXT),
                            Column.condition("occupancyPercent", "sold", Type.PERCENT),
                            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
                            Column.condition("hoursSinceOnSale", "hours since on sale", Type.HOURS),
                            Column.condition("weekdayMatinee", "weekday matinee", Type.BOOLEAN),
                            Column.choice(CONDITION, "concession", "concession", Concession.class),
                            Column.outcome("priceFen", "price", Type.MONEY),
                            Column.outcome("adjustPercent", "adjusted by", Type.PERCENT),
                            Column.outcome("floorPercent", "never below, of the price", Type.PERCENT),
                            Column.outcome("proofAtEntry", "proof at entry", Type.BOOLEAN)))
            .forBuyers();

    /** Who pays less. */
    public enum Concession {
        NONE,
        STUDENT,
        SENIOR,
        DISABLED
    }

    /** When and how full the house is that prices are asked for, and whether the price chart lets that lower them. */
    public record Circumstances(
            boolean lowered,
            int occupancyPercent,
            Duration beforeShow,
            Duration sinceOnSale,
            boolean weekdayMatinee,
            Setting setting,
            LocalDate on) {}

    /**
     * What a seat costs somebody: never more than published. Proof says that what entitles them is shown at the entrance;
     * the trace names the rows that took something off.
     */
    public record Tag(Money published, Money due, boolean proofAtEntry, Decision trace) {}

    private final Rulebook rulebook;

    public PriceLevels(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * What a seat of a zone costs. What is taken off for the circumstances has a floor; what is taken off for somebody's
     * sake comes off on top.
     */
    public Tag tag(String zone, Money published, Concession concession, Circumstances now) {
        var usual = decide(zone, Concession.NONE, now);
        var standard = now.lowered() ? lowered(published, usual) : published;
        if (concession == Concession.NONE) {
            return new Tag(published, standard, false, usual);
        }
        var special = decide(zone, concession, now);
        var extra = percent(published, takenOff(special).subtract(takenOff(usual)));
        boolean proof = said(special, "proofAtEntry").anyMatch(Boolean.TRUE::equals);
        return new Tag(published, max(min(standard.plus(extra), standard), Cny.ZERO), proof, special);
    }

    private static Money lowered(Money published, Decision usual) {
        var off = percent(published, takenOff(usual)).negated();
        return max(published.minus(off), percent(published, highest(usual, "floorPercent")));
    }

    /** The price that the rows propose for a zone, where one does. */
    public Optional<Money> proposed(String zone, Circumstances now) {
        return said(decide(zone, Concession.NONE, now), "priceFen")
                .map(BigDecimal.class::cast)
                .findFirst()
                .map(fen -> Cny.ofFen(fen.longValueExact()));
    }

    /** Zones that rows name a price of, in the table's order. */
    public List<String> pricedZones() {
        return rulebook.active(RULE_SET).rows().stream()
                .filter(row -> row.outcomes().containsKey("priceFen"))
                .map(row -> row.conditions().get("zone"))
                .filter(Condition.In.class::isInstance)
                .flatMap(zones -> ((Condition.In) zones).values().stream())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private Decision decide(String zone, Concession concession, Circumstances now) {
        var facts = Map.<String, Object>of(
                "zone", zone,
                "occupancyPercent", now.occupancyPercent(),
                "hoursBeforeShow", Hours.of(now.beforeShow()),
                "hoursSinceOnSale", Hours.of(now.sinceOnSale()),
                "weekdayMatinee", now.weekdayMatinee(),
                "concession", concession.name());
        return rulebook.decide(RULE_SET, facts, now.setting(), now.on());
    }

    /** The sum of what rows adjust, at most nothing: no row makes a seat dearer than published. */
    private static BigDecimal takenOff(Decision decision) {
        return said(decision, "adjustPercent")
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.ZERO);
    }

    private static BigDecimal highest(Decision decision, String column) {
        return said(decision, column).map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Stream<?> said(Decision decision, String column) {
        return decision.outcome().get(column) instanceof List<?> values ? values.stream() : Stream.empty();
    }

    private static Money percent(Money of, BigDecimal percent) {
        return Cny.percentOf(of, percent);
    }

    private static Money max(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    private static Money min(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }
}
