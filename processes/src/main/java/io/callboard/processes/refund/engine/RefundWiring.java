package io.callboard.processes.refund.engine;

import io.callboard.processes.refund.RefundSteps;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything the refund diagram calls, in the diagram's order. The business key is the refund's number. */
@Configuration
class RefundWiring {
    @Bean
    JavaDelegate refuseRefund(RefundSteps steps) {
        return run -> steps.refuse(run.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate returnTickets(RefundSteps steps) {
        return run -> run.setVariable("payoutDue", steps.returnTickets(run.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate orderPayout(RefundSteps steps) {
        return run -> steps.orderPayout(run.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeRefund(RefundSteps steps) {
        return run -> steps.close(run.getProcessBusinessKey());
    }
}
