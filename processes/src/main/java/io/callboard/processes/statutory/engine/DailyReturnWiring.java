package io.callboard.processes.statutory.engine;

import io.callboard.processes.statutory.CloseReturn;
import io.callboard.processes.statutory.DailyReturnProcess;
import io.callboard.processes.statutory.DrawUpReturn;
import io.callboard.processes.statutory.IssueReturn;
import io.callboard.statutory.ReturnNo;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that the diagram of the daily return calls, in the diagram's order. */
@Configuration
class DailyReturnWiring {
    @Bean
    JavaDelegate drawUpDailyReturn(DrawUpReturn step) {
        return run -> run.setVariable(DailyReturnProcess.AGREES, step.drawUp(of(run)));
    }

    @Bean
    JavaDelegate remindOfDailyReturn(CloseReturn step) {
        return run -> step.remind(of(run));
    }

    @Bean
    JavaDelegate issueDailyReturn(IssueReturn step) {
        return run -> step.issue(of(run));
    }

    @Bean
    JavaDelegate deliverDailyReturn(CloseReturn step) {
        return run -> step.deliver(of(run));
    }

    @Bean
    JavaDelegate markDailyReturnOverdue(CloseReturn step) {
        return run -> step.markOverdue(of(run));
    }

    private static ReturnNo of(DelegateExecution run) {
        return new ReturnNo(run.getProcessBusinessKey());
    }
}
