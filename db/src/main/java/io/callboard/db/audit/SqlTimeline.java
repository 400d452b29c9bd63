package io.callboard.db.audit;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class SqlTimeline implements Timeline {
    private final AuditMapper audit;
    private final Clock clock;

    SqlTimeline(AuditMapper audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void add(String subjectKind, String subjectId, Actor actor, String event, String text) {
        audit.insertTimeline(subjectKind, subjectId, new Entry(clock.instant(), actor.name(), event, text));
    }

    @Override
    public List<Entry> of(String subjectKind, String subjectId) {
        return audit.timeline(subjectKind, subjectId);
    }
}
