package io.callboard.processes.hall;

import io.callboard.audit.Audit;
import io.callboard.hall.Entrance;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanReading;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans;
import io.callboard.hall.SeatingPlans.PlanVersion;
import io.callboard.hall.Venue;
import io.callboard.hall.Venues;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Venues, their halls, and the halls' plans. */
@Service
@Transactional
public class Halls {
    private final Venues venues;
    private final SeatingPlans plans;
    private final Dictionaries dictionaries;
    private final Audit audit;
    private final Clock clock;

    Halls(Venues venues, SeatingPlans plans, Dictionaries dictionaries, Audit audit, Clock clock) {
        this.venues = venues;
        this.plans = plans;
        this.dictionaries = dictionaries;
        this.audit = audit;
        this.clock = clock;
    }

    /** A plan as it was read, its file, and the day from which on it holds; at once without one. */
    public record NewPlan(PlanReading reading, byte[] source, @Nullable LocalDate effectiveFrom) {}

    /** A plan that was kept: its version and number of seats. */
    public record Imported(HallCode hall, int planVersion, int seats) {}

    public void addVenue(Actor actor, Venue venue, AnswerTo<Venue> answer) {
        var division = venue.code().division();
        if (!dictionaries.isValid(Dictionary.DIVISIONS, division, BusinessZone.dayOf(clock.instant()))) {
            throw Refusal.validation(
                            "/venueCode",
                            "division",
                            "There is no division " + division + " in the dictionary (GB/T 2260).")
                    .asException();
        }
        if (!venues.add(venue)) {
            throw Refusal.of(Problem.WRONG_STATE, "There is a venue " + venue.code() + " already.")
                    .asException();
        }
        audit.record(actor, "venue-added", "VENUE", venue.code().value(), venue.name());
        answer.record(venue);
    }

    public void addHall(Actor actor, HallCode code, String name, AnswerTo<Hall> answer) {
        var venue = venues.find(code.venue())
                .orElseThrow(() -> Refusal.notFound("venue", code.venue()).asException());
        if (!venues.add(code, name)) {
            throw Refusal.of(Problem.WRONG_STATE, "There is a hall " + code + " already.")
                    .asException();
        }
        audit.record(actor, "hall-added", "HALL", code.value(), name);
        answer.record(new Hall(code, name, venue.name(), venue.kind(), 0, 0));
    }

    /** Keeps a plan as the hall's next version, or nothing of it. */
    public void importPlan(Actor actor, HallCode code, NewPlan plan, AnswerTo<Imported> answer) {
        if (venues.findHall(code).isEmpty()) {
            throw Refusal.notFound("hall", code).asException();
        }
        var seats = plan.reading().fold(good -> good, errors -> {
            throw Refusal.of(
                            Problem.PLAN_INVALID,
                            "Line " + errors.get(0).line() + ": "
                                    + errors.get(0).message() + " Nothing was kept.",
                            "errors",
                            errors)
                    .asException();
        });
        int version = plans.add(code, seats, sha256(plan.source()), plan.effectiveFrom(), actor);
        audit.record(
                actor, "plan-imported", "HALL", code.value(), "version " + version + ", " + seats.size() + " seats");
        answer.record(new Imported(code, version, seats.size()));
    }

    @Transactional(readOnly = true)
    public List<Venue> venues() {
        return venues.all();
    }

    @Transactional(readOnly = true)
    public List<Hall> halls() {
        return venues.halls();
    }

    /** Province, city and district of a hall's venue, as people say it; empty when the dictionary lost it. */
    @Transactional(readOnly = true)
    public Optional<String> division(HallCode code) {
        return dictionaries.find(Dictionary.DIVISIONS, code.venue().division()).map(DictionaryEntry::nameZh);
    }

    /** The versions of a hall's plan, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(HallCode code) {
        return plans.versions(code);
    }

    @Transactional(readOnly = true)
    public List<PlanSeat> plan(HallCode code, int version) {
        return plans.seats(code, version);
    }

    /** Every area of a plan with its way in; empty words where nobody named one. */
    @Transactional(readOnly = true)
    public List<Entrance> entrances(HallCode code, int version) {
        var named =
                plans.entrances(code, version).stream().collect(Collectors.toMap(Entrance::area, entrance -> entrance));
        return plans.seats(code, version).stream()
                .map(PlanSeat::area)
                .distinct()
                .map(area -> named.getOrDefault(area, new Entrance(area, "", "")))
                .toList();
    }

    /** Names stands and gates of areas of a plan, in place of what was named. */
    public void setEntrances(Actor actor, HallCode code, int version, List<Entrance> entrances) {
        var areas = entrances(code, version).stream().map(Entrance::area).collect(Collectors.toSet());
        if (areas.isEmpty()) {
            throw Refusal.notFound("plan of this hall", version).asException();
        }
        var named = new HashSet<String>();
        for (int place = 0; place < entrances.size(); place++) {
            var entrance = entrances.get(place);
            if (!areas.contains(entrance.area()) || !named.add(entrance.area())) {
                throw Refusal.validation("/areas/" + place + "/area", "choice", "Name areas of this plan, each once.")
                        .asException();
            }
        }
        plans.setEntrances(code, version, entrances);
        audit.record(actor, "entrances-set", "HALL", code.value(), "version " + version);
    }

    private static String sha256(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
