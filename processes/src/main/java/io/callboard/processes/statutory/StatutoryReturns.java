package io.callboard.processes.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.statutory.Acknowledgements;
import io.callboard.statutory.DailySchedule;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Returns;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.StatutoryReturn.Origin;
import io.callboard.statutory.VenueDay;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statutory returns: asking for one, correcting an issued one, and hearing that one has arrived. */
@Service
@Transactional
public class StatutoryReturns implements Acknowledgements {
    private final Returns returns;
    private final ReturnFigures figures;
    private final ProcessStarts processes;
    private final Records records;
    private final Clock clock;

    StatutoryReturns(Returns returns, ReturnFigures figures, ProcessStarts processes, Records records, Clock clock) {
        this.returns = returns;
        this.figures = figures;
        this.processes = processes;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Asks for the return of a venue's day. Where one is open its figures are drawn up again; where one is issued it
     * must be corrected instead. A day that is not over may be drawn up and looked at, and is not signed off.
     */
    public StatutoryReturn request(Actor actor, ReturnType type, VenueDay venueDay, AnswerTo<StatutoryReturn> answer) {
        mayWrite(actor);
        if (figures.venue(venueDay.venue()).isEmpty()) {
            throw Refusal.notFound("venue", venueDay.venue()).asException();
        }
        if (venueDay.begins().isAfter(clock.instant())) {
            throw Refusal.validation("/day", "future", "The day " + venueDay.day() + " has not begun.")
                    .asException();
        }
        var latest = returns.latest(type, venueDay).orElse(null);
        var asked = latest == null ? begin(actor, type, venueDay, null, null) : again(actor, latest);
        answer.record(asked);
        return asked;
    }

    /** Begins a return with a number of its own that takes the place of an issued one. */
    public StatutoryReturn correct(Actor actor, ReturnNo returnNo, String reason, AnswerTo<StatutoryReturn> answer) {
        mayWrite(actor);
        if (reason.isBlank() || reason.length() > 500) {
            throw Refusal.validation("/reason", "length", "A correction wants a reason of 1 to 500 characters.")
                    .asException();
        }
        var old = find(returnNo);
        var latest = returns.latest(old.type(), old.venueDay()).orElse(old);
        if (!latest.returnNo().equals(returnNo)) {
            throw wrongState("Return " + returnNo + " is corrected by " + latest.returnNo() + ".", latest);
        }
        if (old.status() != ReturnStatus.ISSUED) {
            throw wrongState("Only an issued return is corrected; this one is not issued yet.", old);
        }
        var correction = begin(actor, old.type(), old.venueDay(), old, reason);
        records.note(actor, old.returnNo(), "correctionAsked", correction.returnNo() + ": " + reason);
        answer.record(correction);
        return correction;
    }

    /** The venues that had business on a day and have no return of it yet. */
    @Transactional(readOnly = true)
    public List<VenueDay> missing(LocalDate day) {
        return figures.busyOn(day).stream()
                .map(venue -> new VenueDay(venue.code(), day))
                .filter(venueDay -> returns.latest(ReturnType.DAILY, venueDay).isEmpty())
                .toList();
    }

    @Override
    public void acknowledged(ReturnNo returnNo, Instant at) {
        var issued = returns.findForChange(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
        if (issued.isDelivered()) {
            return;
        }
        var day = issued.venueDay().day();
        boolean late = !at.isBefore(DailySchedule.on(day).due(day));
        returns.update(issued.delivered(at.truncatedTo(ChronoUnit.MILLIS), late));
        records.note(Actor.system(), returnNo, late ? "acknowledgedLate" : "acknowledged", "");
        processes.signal(DailyReturnProcess.ACKNOWLEDGED, returnNo.value(), Map.of());
    }

    @Override
    public void refused(ReturnNo returnNo, String why) {
        records.note(Actor.system(), returnNo, "refusedByService", why);
    }

    @Transactional(readOnly = true)
    public StatutoryReturn find(ReturnNo returnNo) {
        return returns.find(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
    }

    private StatutoryReturn again(Actor actor, StatutoryReturn open) {
        if (!open.status().isOpen()) {
            var message = "The return of this day is " + open.returnNo() + "; a correction takes its place.";
            throw wrongState(message, open);
        }
        records.note(actor, open.returnNo(), "redrawn", "");
        processes.signal(DailyReturnProcess.REDRAW, open.returnNo().value(), Map.of());
        return find(open.returnNo());
    }

    /** Somebody else may ask for the same day in the same moment; then theirs is the return. */
    private StatutoryReturn begin(
            Actor actor, ReturnType type, VenueDay venueDay, @Nullable StatutoryReturn old, @Nullable String reason) {
        var origin = new Origin(
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                old == null ? 1 : old.origin().generation() + 1,
                old == null ? null : old.returnNo(),
                reason);
        var requested = StatutoryReturn.requested(ReturnNo.next(), type, venueDay, origin);
        try {
            returns.add(requested);
        } catch (Returns.Stale twin) {
            return returns.latest(type, venueDay).orElseThrow(() -> twin);
        }
        records.note(actor, requested.returnNo(), "requested", reason == null ? "" : reason);
        start(requested);
        return find(requested.returnNo());
    }

    private void start(StatutoryReturn requested) {
        var day = requested.venueDay().day();
        var schedule = DailySchedule.on(day);
        processes.start(
                DailyReturnProcess.KEY,
                requested.returnNo().value(),
                Map.of(
                        DailyReturnProcess.REMIND_AT, schedule.reminds(day),
                        DailyReturnProcess.ESCALATE_AT, schedule.escalates(day),
                        DailyReturnProcess.DUE_AT, schedule.due(day)));
    }

    private static void mayWrite(Actor actor) {
        if (actor.kind() != Actor.Kind.SYSTEM && !actor.has(Role.COMPLIANCE)) {
            throw Refusal.of(Problem.FORBIDDEN, "Returns are drawn up by compliance.")
                    .asException();
        }
    }

    private static RuntimeException wrongState(String detail, StatutoryReturn stands) {
        var members = Map.<String, Object>of(
                "returnNo", stands.returnNo().value(), "status", stands.status().name());
        return new Refusal(Problem.WRONG_STATE, detail, members).asException();
    }
}
