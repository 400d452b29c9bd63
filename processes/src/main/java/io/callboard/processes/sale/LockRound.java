package io.callboard.processes.sale;

import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.sale.Locks;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.SaleLimits.ChannelKind;
import io.callboard.sale.Seat;
import io.callboard.sale.SeatLock;
import io.callboard.sale.SeatStatus;
import io.callboard.sale.Seats;
import io.callboard.sale.Seats.Taker;
import io.callboard.sale.Seats.Taking;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks seats for several requests in one transaction: first come, first served, each all or nothing. The seats are read
 * and kept from others, given out in memory, and written by one conditional write.
 */
@Component
class LockRound {
    private final OpenSales sales;
    private final Seats seats;
    private final Locks locks;
    private final SaleTerms terms;
    private final Clock clock;

    LockRound(OpenSales sales, Seats seats, Locks locks, SaleTerms terms, Clock clock) {
        this.sales = sales;
        this.seats = seats;
        this.locks = locks;
        this.terms = terms;
        this.clock = clock;
    }

    /** What came of a request: a lock, or why there is none. */
    record Outcome(@Nullable SeatLock lock, @Nullable Refused refused, boolean choosesAgain) {
        /** Throws what the request was refused with. */
        void check() {
            if (refused != null) {
                throw refused;
            }
        }

        static Outcome of(SeatLock lock) {
            return new Outcome(lock, null, false);
        }

        static Outcome of(Refused refused) {
            return new Outcome(null, refused, false);
        }
    }

    /** One outcome a request, in their order. */
    @Transactional
    public List<Outcome> play(ShowCode show, List<LockRequest> requests) {
        var performance = sales.open(show, requests.size());
        var table = new Table(performance, clock.instant());
        var wishes = requests.stream().map(table::wish).toList();
        table.lay(wishes);
        var outcomes = wishes.stream().map(table::serve).toList();
        table.write();
        for (int place = 0; place < requests.size(); place++) {
            var lock = outcomes.get(place).lock();
            if (lock != null) {
                requests.get(place).answer().record(lock);
            }
        }
        return outcomes;
    }

    /** What a request comes to before anybody is served: the seats it names or the house chose, or a refusal. */
    private record Wish(LockRequest request, List<String> seatCodes, Instant until, @Nullable Refused refused) {}

    /** The seats that are given out in one round. */
    private final class Table {
        private final Performance performance;
        private final Instant now;
        private final BestChoice best;
        private final Map<ChannelKind, SaleLimits.Limits> rules = new EnumMap<>(ChannelKind.class);
        private final Map<String, Seat> there = new HashMap<>();
        private final TreeSet<String> gone = new TreeSet<>();
        private final List<Taking> takings = new ArrayList<>();
        private final List<SeatLock> made = new ArrayList<>();

        Table(Performance performance, Instant now) {
            this.performance = performance;
            this.now = now;
            this.best = new BestChoice(seats, performance.code(), now);
        }

        Wish wish(LockRequest request) {
            var rule = rules.computeIfAbsent(SeatLocks.kind(request.actor()), this::rule);
            var until = now.plus(rule.lockFor());
            if (request.count() > rule.seatsPerLock()) {
                var refusal = Refusal.validation(
                        "/seatCodes", "count", "At most " + rule.seatsPerLock() + " seats are locked at once.");
                return new Wish(request, List.of(), until, refusal.asException());
            }
            if (!request.isForBest()) {
                best.exclude(request.seatCodes());
                return new Wish(request, request.seatCodes(), until, null);
            }
            var chosen = best.choose(request.level(), request.channel(), request.count());
            return chosen.size() == request.count()
                    ? new Wish(request, chosen, until, null)
                    : new Wish(request, List.of(), until, tooFew(request, chosen.size()));
        }

        private SaleLimits.Limits rule(ChannelKind kind) {
            return terms.limits(kind, performance, now);
        }

        private Refused tooFew(LockRequest request, int free) {
            return Refusal.of(
                            Problem.NOT_ENOUGH_SEATS,
                            "Only " + free + " seats of level " + request.level() + " are free.",
                            "free",
                            free)
                    .asException();
        }

        /** Reads all seats that anybody wishes, and keeps them from others until the end. */
        void lay(List<Wish> wishes) {
            var codes = new TreeSet<String>();
            wishes.forEach(wish -> codes.addAll(wish.seatCodes()));
            if (!codes.isEmpty()) {
                there.putAll(seats.forLocking(performance.code(), codes, now));
            }
        }

        Outcome serve(Wish wish) {
            if (wish.refused() != null) {
                return Outcome.of(wish.refused());
            }
            var channel = wish.request().channel();
            var missing = wish.seatCodes().stream()
                    .filter(code -> !isFree(code, channel) || !isWished(code, wish.request()))
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                return new Outcome(null, refusal(missing), wish.request().isForBest());
            }
            return Outcome.of(give(wish));
        }

        /** The best of a level are still of that level: zones may have changed since they were chosen. */
        private boolean isWished(String code, LockRequest request) {
            return !request.isForBest()
                    || request.level()
                            .equals(Objects.requireNonNull(there.get(code)).level());
        }

        private boolean isFree(String code, String channel) {
            var seat = there.get(code);
            return seat != null && seat.status() == SeatStatus.AVAILABLE && seat.isFor(channel) && !gone.contains(code);
        }

        private Refused refusal(List<String> missing) {
            var unknown =
                    missing.stream().filter(code -> !there.containsKey(code)).toList();
            if (!unknown.isEmpty()) {
                return Refusal.notFound("seat of this performance", String.join(", ", unknown))
                        .asException();
            }
            return new Refusal(
                            Problem.SEAT_TAKEN,
                            "Not free any more, or not on sale: " + String.join(", ", missing)
                                    + ". Nothing was locked.",
                            Map.of("seatCodes", missing))
                    .asException();
        }

        private SeatLock give(Wish wish) {
            var request = wish.request();
            var taker = new Taker(Ids.next("L"), request.channel(), wish.until());
            takings.add(new Taking(taker, wish.seatCodes()));
            gone.addAll(wish.seatCodes());
            var lock = new SeatLock(
                    taker.lockId(),
                    performance.code(),
                    request.actor().principal(),
                    request.channel(),
                    SeatLock.State.OPEN,
                    now,
                    wish.until(),
                    wish.seatCodes().stream().map(this::locked).toList());
            made.add(lock);
            return lock;
        }

        private SeatLock.LockedSeat locked(String code) {
            var seat = Objects.requireNonNull(there.get(code));
            var level = Objects.requireNonNull(seat.level());
            var price = Objects.requireNonNull(seat.price());
            var tag = terms.tag(performance, level, price, Concession.NONE);
            return new SeatLock.LockedSeat(code, level, price, tag.due());
        }

        void write() {
            if (!takings.isEmpty()) {
                seats.lock(performance.code(), performance.version(), takings, now);
                locks.addAll(made);
            }
        }
    }
}
