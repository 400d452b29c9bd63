package io.callboard.processes.sale.pass.engine;

import io.callboard.processes.sale.pass.PassSteps;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that the diagram of complimentary tickets calls. The business key is the number of the request. */
@Configuration
class PassWiring {
    @Bean
    JavaDelegate issuePasses(PassSteps steps) {
        return run -> steps.issue(run.getProcessBusinessKey());
    }
}
