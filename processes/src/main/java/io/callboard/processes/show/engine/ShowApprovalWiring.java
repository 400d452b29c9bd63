package io.callboard.processes.show.engine;

import io.callboard.processes.show.ApprovalSteps;
import io.callboard.show.ApprovalRouting.Permit;
import io.callboard.show.ShowId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything the show-approval diagram calls, in the diagram's order. The business key is the show's id. */
@Configuration
class ShowApprovalWiring {
    @Bean
    JavaDelegate routeShow(ApprovalSteps steps) {
        return run -> {
            var route = steps.route(show(run));
            run.setVariable("safetyNeeded", route.safetyReview());
            run.setVariable("permitNeeded", route.policePermit() != Permit.NONE);
            run.setVariable("authorityDays", "P" + route.decisionDays() + "D");
            List.of("contentReview", "priceReview", "safetyReview").forEach(key -> run.removeVariable(key + "Outcome"));
        };
    }

    @Bean
    JavaDelegate weighReviews() {
        return run -> run.setVariable("reviewsOutcome", ApprovalSteps.weigh(outcomes(run)));
    }

    @Bean
    JavaDelegate sendShowBack(ApprovalSteps steps) {
        return run -> steps.sendBack(show(run));
    }

    @Bean
    JavaDelegate assignShowCodes(ApprovalSteps steps) {
        return run -> steps.approve(show(run));
    }

    @Bean
    JavaDelegate rejectShow(ApprovalSteps steps) {
        return run -> steps.reject(show(run));
    }

    @Bean
    JavaDelegate withdrawShow(ApprovalSteps steps) {
        return run -> steps.withdraw(show(run));
    }

    private static ShowId show(DelegateExecution run) {
        return new ShowId(run.getProcessBusinessKey());
    }

    private static List<String> outcomes(DelegateExecution run) {
        return Stream.of("contentReview", "priceReview", "safetyReview")
                .map(key -> (String) run.getVariable(key + "Outcome"))
                .filter(Objects::nonNull)
                .toList();
    }
}
