package io.callboard.processes.sale.pass;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SaleSteps;
import io.callboard.sale.pass.PassQuota;
import io.callboard.sale.pass.PassRequest;
import io.callboard.show.Performances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked of a request for passes before anything is kept, and where it is written down what became of it. */
@Component
class PassCheck {
    /** The subject kind in tasks; the id is the number of the request. */
    static final String SUBJECT = "PASSES";

    private static final int LONGEST_UNIT = 120;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 200;

    private final Performances performances;
    private final Timeline timeline;
    private final Audit audit;

    PassCheck(Performances performances, Timeline timeline, Audit audit) {
        this.performances = performances;
        this.timeline = timeline;
        this.audit = audit;
    }

    /** While one request of a performance is counted no other is. */
    void lockQuota(ShowCode show) {
        if (performances.byCodeForChange(show).isEmpty()) {
            throw Refusal.notFound("performance", show).asException();
        }
    }

    void check(ShowCode show, PassOffice.NewPasses asked) {
        var performance = performances.byCode(show).orElseThrow(() -> Refusal.notFound("performance", show)
                .asException());
        if (!performance.status().isAhead()) {
            throw Refusal.of(Problem.WRONG_STATE, "Passes are asked for performances that will be played.")
                    .asException();
        }
        var errors = new ArrayList<FieldError>();
        length("/unit", asked.unit(), LONGEST_UNIT, errors);
        length("/reason", asked.reason(), LONGEST_REASON, errors);
        if (asked.guests().isEmpty() || asked.guests().size() > MOST) {
            errors.add(new FieldError("/guests", "count", "Name 1 to " + MOST + " people."));
        }
        var seats = new HashSet<String>();
        var documents = new HashSet<Object>();
        for (int place = 0; place < asked.guests().size(); place++) {
            var guest = asked.guests().get(place);
            boolean seated = guest.seatCode() != null;
            if (seated != asked.kind().isSeated()) {
                errors.add(new FieldError(
                        "/guests/" + place + "/seatCode",
                        seated ? "seat" : "required",
                        seated ? "A work pass is no seat." : "Somebody who is given a seat needs one."));
            }
            if (seated && !seats.add(String.valueOf(guest.seatCode()))) {
                errors.add(new FieldError("/guests/" + place + "/seatCode", "duplicate", "Each seat is named once."));
            }
            if (!documents.add(guest.id())) {
                errors.add(new FieldError("/guests/" + place + "/idNumber", "duplicate", "Each person is named once."));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    private static void length(String pointer, String text, int longest, List<FieldError> errors) {
        if (text.isBlank() || text.strip().length() > longest) {
            errors.add(new FieldError(pointer, "length", "This has 1 to " + longest + " characters."));
        }
    }

    void checkQuota(PassQuota quota, PassOffice.NewPasses asked) {
        int left = quota.left(asked.kind());
        if (asked.guests().size() > left) {
            var reason = asked.guests().size() + " passes are asked for and " + Math.max(0, left)
                    + " are left of the quota; a manager sets it.";
            throw Refusal.of(Problem.BLOCKED, reason, "reasons", List.of(reason))
                    .asException();
        }
    }

    void note(Actor actor, PassRequest request, String event, String text) {
        timeline.add(SaleSteps.SUBJECT, request.showCode().value(), actor, "passes." + event, text);
        timeline.add(SUBJECT, request.requestNo(), actor, "passes." + event, text);
        audit.record(actor, "passes." + event, SUBJECT, request.requestNo(), text);
    }

    void noteQuota(Actor actor, ShowCode show, String text) {
        timeline.add(SaleSteps.SUBJECT, show.value(), actor, "passes.quota", text);
        audit.record(actor, "passes.quota", SaleSteps.SUBJECT, show.value(), text);
    }
}
