package io.callboard.db.rulebook;

import io.callboard.db.Batch;
import io.callboard.db.Json;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class SqlDecisions implements Decisions {
    private final DecisionMapper decisions;
    private final Batch batch;
    private final Clock clock;

    SqlDecisions(DecisionMapper decisions, Batch batch, Clock clock) {
        this.decisions = decisions;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public void log(About about, Decision decision) {
        insert(decisions, about, decision, Json.write(decision), clock.instant());
    }

    private static void insert(DecisionMapper decisions, About about, Decision decision, String trace, Instant at) {
        var show = about.showCode();
        decisions.insert(at, about, show == null ? null : show.value(), decision, trace);
    }

    @Override
    public void logAll(List<About> about, Decision decision) {
        var trace = Json.write(decision);
        var now = clock.instant();
        batch.insert(DecisionMapper.class, about, (mapper, each) -> insert(mapper, each, decision, trace, now));
    }

    @Override
    public List<Decision> of(String caseKind, String caseId) {
        return decisions.traces(caseKind, caseId).stream()
                .map(trace -> Json.read(trace, Decision.class))
                .toList();
    }
}
