package io.callboard.processes.sale;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.SeatCounts;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Performances whose seats are built and may still change hands, and what can be asked of their seats at all. */
@Component
class BuiltHouses {
    private static final Set<PerformanceStatus> CHANGEABLE =
            EnumSet.of(PerformanceStatus.SCHEDULED, PerformanceStatus.ON_SALE, PerformanceStatus.SUSPENDED);
    /** How long before the curtain a hold ends by itself (domain table T-5, our default). */
    private static final Duration HOLDS_END = Duration.ofHours(48);

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_OWNER = 120;

    private final Performances performances;
    private final Seats seats;
    private final Dictionaries dictionaries;
    private final Records records;
    private final Clock clock;

    BuiltHouses(Performances performances, Seats seats, Dictionaries dictionaries, Records records, Clock clock) {
        this.performances = performances;
        this.seats = seats;
        this.dictionaries = dictionaries;
        this.records = records;
        this.clock = clock;
    }

    /** Keeps others from changing it until the transaction ends. */
    Performance forChange(ShowCode show) {
        var performance = locked(show);
        if (!CHANGEABLE.contains(performance.status())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Seats are kept from the public between the sale plan's confirmation and the end of the sale.")
                    .asException();
        }
        return performance;
    }

    /** Whatever its state; keeps others from changing it until the transaction ends. */
    Performance locked(ShowCode show) {
        return performances.byCodeForChange(show).orElseThrow(() -> unknown(show));
    }

    Performance known(ShowCode show) {
        return performances.byCode(show).orElseThrow(() -> unknown(show));
    }

    private static RuntimeException unknown(ShowCode show) {
        return Refusal.notFound("performance", show).asException();
    }

    SeatCounts counts(Performance performance) {
        return seats.counts(performance.code(), clock.instant());
    }

    /** Seats are named, each once, and are the performance's. */
    void checkSeats(Performance performance, List<String> seatCodes) {
        if (seatCodes.isEmpty() || new HashSet<>(seatCodes).size() != seatCodes.size()) {
            throw Refusal.validation("/seatCodes", "duplicate", "Name one or more seats, each once.")
                    .asException();
        }
        var unknown = seats.unknown(performance.code(), seatCodes);
        if (!unknown.isEmpty()) {
            throw Refusal.notFound("seat of this performance", String.join(", ", unknown))
                    .asException();
        }
    }

    /** Gives the moment at which the hold ends. */
    Instant checkHold(Performance performance, SeatKeeping.NewHold asked, Instant latest, Instant now) {
        var errors = new ArrayList<FieldError>();
        if (!dictionaries.isValid(Dictionary.HOLD_REASONS, asked.code(), BusinessZone.dayOf(now))) {
            errors.add(new FieldError("/code", "choice", "The dictionary has no hold reason " + asked.code() + "."));
        }
        length("/reason", asked.reason(), LONGEST_REASON, errors);
        length("/owner", asked.owner(), LONGEST_OWNER, errors);
        var asks = asked.expiresAt();
        var until = asks == null ? earlier(performance.curtainAt().minus(HOLDS_END), latest) : asks;
        if (!until.isAfter(now) || until.isAfter(latest)) {
            errors.add(new FieldError(
                    "/expiresAt",
                    "range",
                    "A hold ends ahead, and by " + BusinessZone.at(latest).toOffsetDateTime()
                            + ": then seats are bound to persons or are the public's again."));
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        return until;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void length(String pointer, String text, int longest, List<FieldError> errors) {
        if (text.isBlank() || text.strip().length() > longest) {
            errors.add(new FieldError(pointer, "length", "This has 1 to " + longest + " characters."));
        }
    }

    /** Every channel is in the dictionary and every seat in one allocation at most. */
    void checkAllocations(Performance performance, Map<String, List<String>> byChannel) {
        var today = BusinessZone.dayOf(clock.instant());
        byChannel.keySet().stream()
                .filter(channel -> !dictionaries.isValid(Dictionary.CHANNELS, channel, today))
                .findFirst()
                .ifPresent(channel -> {
                    throw Refusal.validation(
                                    "/allocations", "choice", "There is no channel " + channel + " in the dictionary.")
                            .asException();
                });
        var all = byChannel.values().stream().flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            checkSeats(performance, all);
        }
    }

    /** Never more seats in the house than the authority approved (营业性演出管理条例 art. 21). */
    void checkApproved(Performance performance) {
        var counts = counts(performance);
        int inHouse = counts.all() - counts.killed();
        if (inHouse > performance.capacity()) {
            var reason = inHouse + " seats would be in the house and " + performance.capacity() + " are approved.";
            throw Refusal.of(Problem.BLOCKED, reason, "reasons", List.of(reason))
                    .asException();
        }
    }

    void note(Actor actor, Performance performance, String event, String text) {
        records.note(actor, performance, event, text);
    }

    /** Where it is written down what was done with seats. */
    @Component
    static class Records {
        private final Timeline timeline;
        private final Audit audit;

        Records(Timeline timeline, Audit audit) {
            this.timeline = timeline;
            this.audit = audit;
        }

        void note(Actor actor, Performance performance, String event, String text) {
            var code = performance.code().value();
            timeline.add(SaleSteps.SUBJECT, code, actor, event, text);
            audit.record(actor, event, SaleSteps.SUBJECT, code, text);
        }
    }
}
