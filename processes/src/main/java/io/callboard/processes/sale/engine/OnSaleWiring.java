package io.callboard.processes.sale.engine;

import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SaleSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything the on-sale diagram calls, in the diagram's order. The business key is the show code. */
@Configuration
class OnSaleWiring {
    @Bean
    JavaDelegate buildInventory(SaleSteps steps) {
        return run -> steps.buildInventory(show(run));
    }

    @Bean
    JavaDelegate checkPublicShare(SaleSteps steps) {
        return run -> run.setVariable("shareKept", steps.isPublicShareKept(show(run)));
    }

    @Bean
    JavaDelegate scheduleSale(SaleSteps steps) {
        return run -> steps.schedule(show(run));
    }

    @Bean
    JavaDelegate giveSalePlanBack(SaleSteps steps) {
        return run -> steps.giveBack(show(run));
    }

    @Bean
    JavaDelegate openSale(SaleSteps steps) {
        return run -> steps.open(show(run));
    }

    @Bean
    JavaDelegate closeSale(SaleSteps steps) {
        return run -> steps.close(show(run));
    }

    @Bean
    JavaDelegate endPerformance(SaleSteps steps) {
        return run -> steps.end(show(run));
    }

    private static ShowCode show(DelegateExecution run) {
        return new ShowCode(run.getProcessBusinessKey());
    }
}
