package io.callboard.db.rulebook;

import io.callboard.db.Json;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class SqlDecisions implements Decisions {
    private final DecisionMapper decisions;
    private final Clock clock;

    SqlDecisions(DecisionMapper decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public void log(About about, Decision decision) {
        var show = about.showCode();
        decisions.insert(clock.instant(), about, show == null ? null : show.value(), decision, Json.write(decision));
    }

    @Override
    public List<Decision> of(String caseKind, String caseId) {
        return decisions.traces(caseKind, caseId).stream()
                .map(trace -> Json.read(trace, Decision.class))
                .toList();
    }
}
