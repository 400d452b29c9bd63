package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceCharts;
import io.callboard.pricing.PriceLevels;
import io.callboard.pricing.PriceLevels.Circumstances;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.pricing.PriceLevels.Tag;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.SaleLimits.ChannelKind;
import io.callboard.sale.SeatLock.LockedSeat;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the rules say of a sale at this moment: how much may be locked for how long, and what a seat costs whom. */
@Component
public class SaleTerms {
    /** Prices are asked for every seat, and the rules change them by the hour. */
    private static final Duration PRICES_KEPT = Duration.ofSeconds(1);
    /** How full the house is takes a look at all its seats. */
    private static final Duration HOUSE_KEPT = Duration.ofSeconds(30);

    private static final int MOST_KEPT = 10_000;
    private static final int EVENING = 17;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final SaleLimits limits;
    private final PriceLevels prices;
    private final House house;
    private final Clock clock;
    private final Map<Asked, Known<Tag>> tags = new ConcurrentHashMap<>();
    private final Map<ShowCode, Known<Fullness>> houses = new ConcurrentHashMap<>();

    SaleTerms(SaleLimits limits, PriceLevels prices, House house, Clock clock) {
        this.limits = limits;
        this.prices = prices;
        this.house = house;
        this.clock = clock;
    }

    /** How full a house is, and whether its price chart lets that lower prices. */
    private record Fullness(boolean lowered, int occupancyPercent) {}

    /** What is read of the house now and then. */
    @Component
    record House(Seats seats, PriceCharts charts) {}

    private record Asked(ShowCode show, String level, Money published, Concession concession) {}

    private record Known<T>(T value, Instant at) {}

    SaleLimits.Limits limits(ChannelKind kind, Performance performance, Instant now) {
        return limits.limits(kind, performance.capacity(), BusinessZone.dayOf(now));
    }

    /** What a seat of a level costs somebody now, a second ago at most. */
    public Tag tag(Performance performance, String level, Money published, Concession concession) {
        var asked = new Asked(performance.code(), level, published, concession);
        return known(
                tags, asked, PRICES_KEPT, () -> prices.tag(level, published, concession, circumstances(performance)));
    }

    /** What a locked seat costs somebody: what the lock promised, less what is taken off for their sake. */
    public Money due(Performance performance, LockedSeat seat, Concession concession) {
        if (concession == Concession.NONE) {
            return seat.due();
        }
        var usual =
                tag(performance, seat.level(), seat.price(), Concession.NONE).due();
        var special = tag(performance, seat.level(), seat.price(), concession).due();
        var due = seat.due().minus(usual.minus(special));
        return due.isNegative() ? Cny.ZERO : due;
    }

    /** When, and how full the house is. */
    public Circumstances circumstances(Performance performance) {
        var now = clock.instant();
        var opened = performance.saleStartsAt() == null ? now : performance.saleStartsAt();
        var full = known(houses, performance.code(), HOUSE_KEPT, () -> fullness(performance));
        return new Circumstances(
                full.lowered(),
                full.occupancyPercent(),
                Duration.between(now, performance.curtainAt()),
                Duration.between(opened, now),
                isWeekdayMatinee(performance.curtainAt()),
                performance.setting(),
                BusinessZone.dayOf(now));
    }

    private Fullness fullness(Performance performance) {
        if (!house.charts().isLowered(performance.code())) {
            return new Fullness(false, 0);
        }
        var counts = house.seats().counts(performance.code(), clock.instant());
        int bought = counts.sold() - counts.given();
        int percent = counts.publicSeats() == 0 ? 0 : (int) (bought * 100L / counts.publicSeats());
        return new Fullness(true, percent);
    }

    private static boolean isWeekdayMatinee(Instant curtain) {
        var local = BusinessZone.at(curtain);
        return local.getHour() < EVENING && !WEEKEND.contains(local.getDayOfWeek());
    }

    private <K, T> T known(Map<K, Known<T>> kept, K key, Duration good, Supplier<T> anew) {
        var now = clock.instant();
        var known = kept.get(key);
        if (known != null && Duration.between(known.at(), now).abs().compareTo(good) < 0) {
            return known.value();
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var value = anew.get();
        kept.put(key, new Known<>(value, now));
        return value;
    }
}
