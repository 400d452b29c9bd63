package io.callboard.processes.statutory;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.statutory.ReturnNo;
import org.springframework.stereotype.Component;

/** Writes what happened to a return where people read it and where auditors do. */
@Component
class Records {
    private final Timeline timeline;
    private final Audit audit;

    Records(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    void note(Actor actor, ReturnNo returnNo, String event, String text) {
        timeline.add(ReturnWords.SUBJECT, returnNo.value(), actor, "return." + event, text);
        audit(actor, returnNo, event, text);
    }

    /** For the trail only: the end of a task writes its own line into the timeline. */
    void audit(Actor actor, ReturnNo returnNo, String event, String text) {
        audit.record(actor, "return." + event, ReturnWords.SUBJECT, returnNo.value(), text);
    }
}
