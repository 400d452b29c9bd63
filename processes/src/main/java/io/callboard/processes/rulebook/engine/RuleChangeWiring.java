package io.callboard.processes.rulebook.engine;

import io.callboard.processes.rulebook.RuleChangeSteps;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that the diagram of a rule change calls. The business key is rule set and version. */
@Configuration
class RuleChangeWiring {
    @Bean
    JavaDelegate activateRuleVersion(RuleChangeSteps steps) {
        return run -> steps.activate(run.getProcessBusinessKey());
    }
}
