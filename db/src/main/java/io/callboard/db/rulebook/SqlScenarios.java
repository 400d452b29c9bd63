package io.callboard.db.rulebook;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Json;
import io.callboard.rulebook.Scenarios;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlScenarios implements Scenarios {
    static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final ScenarioMapper scenarios;

    SqlScenarios(ScenarioMapper scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public List<Scenario> of(String ruleSet) {
        return scenarios.of(ruleSet).stream()
                .map(row -> new Scenario(row.name(), Json.read(row.facts(), VALUES), Json.read(row.expected(), VALUES)))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String ruleSet, List<Scenario> replacing) {
        scenarios.deleteAll(ruleSet);
        for (int place = 0; place < replacing.size(); place++) {
            var one = replacing.get(place);
            scenarios.insert(
                    ruleSet,
                    place,
                    new ScenarioMapper.Row(one.name(), Json.write(one.facts()), Json.write(one.expect())));
        }
    }
}
