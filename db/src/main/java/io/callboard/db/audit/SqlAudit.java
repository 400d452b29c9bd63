package io.callboard.db.audit;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import java.time.Clock;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlAudit implements Audit {
    private final AuditMapper audit;
    private final Clock clock;

    SqlAudit(AuditMapper audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String action, String objectKind, String objectId, String detail) {
        audit.insertAudit(clock.instant(), actor.principal(), action, objectKind, objectId, true, detail);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordFailure(Actor actor, String action, String objectKind, String objectId, String detail) {
        audit.insertAudit(clock.instant(), actor.principal(), action, objectKind, objectId, false, detail);
    }
}
