package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.rulebook.Decision;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.show.Performance;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks of the on-sale diagram. */
@Configuration
class SaleDesks {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final SaleSteps steps;
    private final SalePlans plans;

    SaleDesks(SaleSteps steps, SalePlans plans) {
        this.steps = steps;
        this.plans = plans;
    }

    @Bean
    TaskDesk confirmSalePlanDesk() {
        var confirm = new Outcome(
                "confirm", "Confirm the sale plan", Effect.ADVANCE, "The sale opens by itself at the planned time.");
        var sendBack = new Outcome("sendBack", "Send back", Effect.SEND_BACK, "The planner makes another sale plan.");
        return new PerformanceDesk("confirmSalePlan", new TaskForm(List.of(confirm, sendBack), List.of()), true);
    }

    @Bean
    TaskDesk planRefundsDesk() {
        var noted = new Outcome(
                "noted",
                "Refunds are planned",
                Effect.ADVANCE,
                "Closes this task; buyers' requests are granted in full.");
        return new PerformanceDesk("planRefunds", new TaskForm(List.of(noted), List.of()), false);
    }

    private final class PerformanceDesk implements TaskDesk {
        private final String taskKey;
        private final TaskForm form;
        private final boolean decision;

        PerformanceDesk(String taskKey, TaskForm form, boolean decision) {
            this.taskKey = taskKey;
            this.form = form;
            this.decision = decision;
        }

        @Override
        public String taskKey() {
            return taskKey;
        }

        @Override
        public TaskSubject subject(String businessKey) {
            var performance = performance(businessKey);
            var subject = new TaskItem.Subject(
                    SaleSteps.SUBJECT, businessKey, performance.title() + " " + moment(performance.curtainAt()));
            var by = performance.salePlannedBy() == null ? "" : performance.salePlannedBy();
            return new TaskSubject(subject, performance.showId().value(), businessKey, null, by);
        }

        @Override
        public TaskForm form(TaskItem task) {
            return form;
        }

        @Override
        public List<Fact> facts(TaskItem task) {
            return SaleDesks.this.facts(performance(task.subject().id()));
        }

        @Override
        public Optional<Decision> decision(TaskItem task) {
            return decision
                    ? Optional.of(plans.share(performance(task.subject().id())).trace())
                    : Optional.empty();
        }

        @Override
        public Optional<String> conflict(TaskItem task, Actor actor) {
            return decision && task.startedBy().equals(actor.name())
                    ? Optional.of("You made this sale plan; somebody else confirms it.")
                    : Optional.empty();
        }

        @Override
        public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
            return Map.of();
        }
    }

    private Performance performance(String code) {
        return steps.performance(new ShowCode(code));
    }

    private List<TaskDesk.Fact> facts(Performance performance) {
        Share share = plans.share(performance);
        var facts = new ArrayList<TaskDesk.Fact>();
        facts.add(new TaskDesk.Fact("title", "Title", performance.title()));
        facts.add(new TaskDesk.Fact("curtain", "Curtain", moment(performance.curtainAt())));
        facts.add(new TaskDesk.Fact("saleStarts", "Sale opens", moment(performance.saleStartsAt())));
        facts.add(new TaskDesk.Fact("saleEnds", "Sale closes", moment(performance.saleEndsAt())));
        facts.add(new TaskDesk.Fact("approvedCapacity", "Approved capacity", String.valueOf(performance.capacity())));
        facts.add(new TaskDesk.Fact(
                "publicShare", "On public sale", share.publicSeats() + " (" + share.percent() + " %)"));
        facts.add(new TaskDesk.Fact("status", "State", performance.status().name()));
        return facts;
    }

    private static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(BusinessZone.at(instant));
    }
}
