package io.callboard.processes.pricing.engine;

import io.callboard.processes.pricing.RezoningSteps;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that the diagram of a re-zoning calls. The business key is the number of the re-zoning. */
@Configuration
class RezoningWiring {
    @Bean
    JavaDelegate moveSeats(RezoningSteps steps) {
        return run -> steps.apply(run.getProcessBusinessKey());
    }
}
