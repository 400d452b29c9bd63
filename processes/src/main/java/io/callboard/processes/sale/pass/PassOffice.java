package io.callboard.processes.sale.pass;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.sale.GivenTickets;
import io.callboard.processes.sale.SeatKeeping;
import io.callboard.sale.pass.Guest;
import io.callboard.sale.pass.Pass;
import io.callboard.sale.pass.PassKind;
import io.callboard.sale.pass.PassQuota;
import io.callboard.sale.pass.PassRequest;
import io.callboard.sale.pass.Passes;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for complimentary tickets and work passes: within the quota of the performance, each bound to a person from the
 * beginning, issued when somebody else agrees. The seats are held meanwhile, so the public share is kept.
 */
@Service
@Transactional
public class PassOffice {
    static final String PROCESS = "complimentary";
    static final String WITHDRAWN = "complimentaryWithdrawn";

    private final Passes passes;
    private final SeatKeeping keeping;
    private final PassCheck check;
    private final ProcessStarts processes;
    private final GivenTickets tickets;
    private final Clock clock;

    PassOffice(
            Passes passes,
            SeatKeeping keeping,
            PassCheck check,
            ProcessStarts processes,
            GivenTickets tickets,
            Clock clock) {
        this.tickets = tickets;
        this.passes = passes;
        this.keeping = keeping;
        this.check = check;
        this.processes = processes;
        this.clock = clock;
    }

    /** What somebody asks for: why, for which unit, and who comes. */
    public record NewPasses(PassKind kind, String unit, String reason, List<Guest> guests) {}

    public void request(Actor actor, ShowCode show, NewPasses asked, AnswerTo<PassRequest> answer) {
        check.check(show, asked);
        check.lockQuota(show);
        check.checkQuota(passes.quota(show), asked);
        var request = new PassRequest(
                Ids.next("CP"),
                show,
                asked.kind(),
                asked.unit().strip(),
                asked.reason().strip(),
                hold(actor, show, asked),
                PassRequest.State.SUBMITTED,
                actor.principal(),
                clock.instant(),
                null,
                null,
                passes(asked.guests()));
        passes.add(request, asked.guests());
        check.note(
                actor, request, "asked", request.unit() + ": " + asked.guests().size());
        processes.start(PROCESS, request.requestNo(), Map.of());
        answer.record(request);
    }

    private @Nullable String hold(Actor actor, ShowCode show, NewPasses asked) {
        if (!asked.kind().isSeated()) {
            return null;
        }
        var seats = asked.guests().stream()
                .map(guest -> String.valueOf(guest.seatCode()))
                .toList();
        return keeping.holdForPersons(actor, show, seats, asked.kind().holdReason(), asked.reason(), asked.unit());
    }

    private static List<Pass> passes(List<Guest> guests) {
        var shown = new ArrayList<Pass>();
        for (var guest : guests) {
            shown.add(new Pass(
                    shown.size(), guest.seatCode(), guest.name(), guest.id().masked(), null, false));
        }
        return shown;
    }

    /** Its author takes it back while nobody has decided. */
    public void withdraw(Actor actor, String requestNo) {
        var request = get(requestNo);
        if (!request.author().equals(actor.principal())) {
            throw Refusal.of(Problem.FORBIDDEN, "Only its author takes this back.")
                    .asException();
        }
        if (!passes.decide(requestNo, PassRequest.State.WITHDRAWN, actor.principal(), clock.instant())) {
            throw Refusal.of(Problem.WRONG_STATE, "This is " + request.state() + " already.")
                    .asException();
        }
        var holdId = request.holdId();
        if (holdId != null) {
            keeping.release(actor, request.showCode(), holdId);
        }
        check.note(actor, request, "withdrawn", "");
        processes.signal(WITHDRAWN, requestNo, Map.of());
    }

    /** Ends one issued pass; its seat is the public's again. */
    public void voidPass(Actor actor, String requestNo, String ticketCode, String reason) {
        var request = get(requestNo);
        if (reason.isBlank()) {
            throw Refusal.validation("/reason", "required", "Say why this pass is ended.")
                    .asException();
        }
        boolean known = request.passes().stream().anyMatch(pass -> ticketCode.equals(pass.ticketCode()));
        if (!known || !passes.voidPass(ticketCode)) {
            throw Refusal.notFound("pass of this request", ticketCode).asException();
        }
        if (request.kind().isSeated()) {
            tickets.takeBack(new TicketCode(ticketCode));
        }
        check.note(actor, request, "voided", ticketCode + ": " + reason.strip());
    }

    @Transactional(readOnly = true)
    public PassRequest get(String requestNo) {
        return passes.find(requestNo)
                .orElseThrow(() -> Refusal.notFound("request", requestNo).asException());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PassRequest> of(ShowCode show) {
        return passes.of(show);
    }

    @Transactional(readOnly = true)
    public PassQuota quota(ShowCode show) {
        return passes.quota(show);
    }

    /** Sets how many passes a performance may have; never fewer than are out already. */
    public void setQuota(Actor actor, ShowCode show, int seats, int workPasses) {
        check.lockQuota(show);
        var quota = passes.quota(show);
        if (seats < quota.seatsUsed() || workPasses < quota.workPassesUsed()) {
            throw Refusal.validation(
                            "/seats",
                            "range",
                            quota.seatsUsed() + " seats and " + quota.workPassesUsed()
                                    + " work passes are asked for or issued already.")
                    .asException();
        }
        passes.setQuota(show, seats, workPasses, actor.principal(), clock.instant());
        check.noteQuota(actor, show, seats + " / " + workPasses);
    }
}
