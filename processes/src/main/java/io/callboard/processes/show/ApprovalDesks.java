package io.callboard.processes.show;

import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.show.DocumentKind;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import io.callboard.show.Shows;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskDesk.Completion;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Field;
import io.callboard.task.TaskForm.FieldType;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks at which people decide about a show, in the diagram's order. */
@Configuration
class ApprovalDesks {
    private static final Outcome SEND_BACK = new Outcome(
            "sendBack",
            "Send back for changes",
            Effect.SEND_BACK,
            "The planner changes the show and submits it again.");
    private static final Outcome REFUSE =
            new Outcome("refuse", "Refuse", Effect.REFUSE, "Ends the approval; the show is rejected.");

    private static final DateTimeFormatter CURTAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ShowFacts facts;
    private final Shows shows;
    private final Performances performances;
    private final Clock clock;

    ApprovalDesks(ShowFacts facts, Shows shows, Performances performances, Clock clock) {
        this.facts = facts;
        this.shows = shows;
        this.performances = performances;
        this.clock = clock;
    }

    @Bean
    TaskDesk contentReviewDesk() {
        return review("contentReview", "Content may be shown", "Your part is done; the others' reviews go on.");
    }

    @Bean
    TaskDesk priceReviewDesk() {
        return review("priceReview", "Prices and quota are in order", "Your part is done; the others' reviews go on.");
    }

    @Bean
    TaskDesk safetyReviewDesk() {
        return review("safetyReview", "Safety plan is sound", "Your part is done; the others' reviews go on.");
    }

    @Bean
    TaskDesk managerDecisionDesk() {
        return review("managerDecision", "Approve", "The show is filed with the authority next.");
    }

    private TaskDesk review(String key, String label, String consequence) {
        var approve = new Outcome("approve", label, Effect.ADVANCE, consequence);
        return new ShowDesk(
                key, facts, true, show -> form(List.of(approve, SEND_BACK, REFUSE), List.of()), (s, a, c) -> {});
    }

    @Bean
    TaskDesk fileWithAuthorityDesk() {
        var filed = new Outcome(
                "filed",
                "Filed",
                Effect.ADVANCE,
                "The authority's time to decide begins; its answer is recorded next.");
        return new ShowDesk(
                "fileWithAuthority",
                facts,
                false,
                show -> form(List.of(filed, SEND_BACK), List.of()),
                (show, actor, completion) -> shows.recordFiling(show.id(), clock.instant()));
    }

    @Bean
    TaskDesk recordApprovalDesk() {
        var approved = new Outcome(
                "approved",
                "Approved by the authority",
                Effect.ADVANCE,
                "The number is recorded and codes are assigned.");
        var refused = new Outcome(
                "refuse", "Refused by the authority", Effect.REFUSE, "Ends the approval; the show is rejected.");
        return new ShowDesk(
                "recordApproval",
                facts,
                false,
                show -> form(List.of(approved, SEND_BACK, refused), approvalFields(show)),
                this::recordApproval);
    }

    private static List<Field> approvalFields(Show show) {
        var fields = new ArrayList<Field>();
        fields.add(field("approvalNo", "Approval number", FieldType.TEXT, true));
        fields.add(field("approvedOn", "Approved on", FieldType.DATE, false));
        for (var performance : show.performances()) {
            fields.add(field(capacityField(performance), capacityLabel(show, performance), FieldType.NUMBER, true));
        }
        fields.add(field("approvalScan", "Scan of the approval", FieldType.FILE, false));
        return fields;
    }

    private static String capacityLabel(Show show, Performance performance) {
        var word = "Approved capacity";
        return show.performances().size() == 1
                ? word
                : word + " · " + CURTAIN.format(BusinessZone.at(performance.curtainAt()));
    }

    private static String capacityField(Performance performance) {
        return "approvedCapacity." + performance.id();
    }

    private void recordApproval(Show show, Actor actor, Completion completion) {
        if (!completion.outcome().equals("approved")) {
            return;
        }
        var values = completion.fields();
        var errors = new ArrayList<FieldError>();
        for (var performance : show.performances()) {
            var name = capacityField(performance);
            long capacity = (Long) values.getOrDefault(name, 0L);
            if (capacity < 1 || capacity > performance.planSeats()) {
                var words = "The approved capacity is 1 to the plan's " + performance.planSeats() + " seats.";
                errors.add(new FieldError("/fields/" + name, "range", words));
            } else {
                performances.approve(performance.id(), (int) capacity);
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        var on = (LocalDate) values.getOrDefault("approvedOn", facts.today());
        shows.recordApproval(show.id(), String.valueOf(values.get("approvalNo")), on);
        attach(show.id(), DocumentKind.APPROVAL_SCAN, values.get("approvalScan"));
    }

    private void attach(ShowId show, DocumentKind kind, @Nullable Object fileId) {
        if (fileId != null) {
            facts.useFile(String.valueOf(fileId));
            shows.attach(show, new ShowData.Document(kind, String.valueOf(fileId)));
        }
    }

    @Bean
    TaskDesk recordPermitDesk() {
        var permitted = new Outcome("permitted", "Permitted by the police", Effect.ADVANCE, "Show codes are assigned.");
        var refused = new Outcome(
                "refuse", "Refused by the police", Effect.REFUSE, "Ends the approval; the show is rejected.");
        return new ShowDesk(
                "recordPermit",
                facts,
                false,
                show -> form(
                        List.of(permitted, refused),
                        List.of(
                                field("permitNo", "Permit number", FieldType.TEXT, true),
                                field("permitScan", "Scan of the permit", FieldType.FILE, false))),
                (show, actor, completion) -> {
                    if (completion.outcome().equals("permitted")) {
                        shows.recordPermit(
                                show.id(), String.valueOf(completion.fields().get("permitNo")));
                        attach(
                                show.id(),
                                DocumentKind.PERMIT_SCAN,
                                completion.fields().get("permitScan"));
                    }
                });
    }

    @Bean
    TaskDesk reviseShowDesk() {
        var resubmit = new Outcome("resubmit", "Submit again", Effect.ADVANCE, "The reviews begin again.");
        var withdraw = new Outcome("withdraw", "Withdraw", Effect.REFUSE, "Ends the approval; the show is withdrawn.");
        return new ShowDesk(
                ApprovalStart.REVISE,
                facts,
                false,
                show -> form(List.of(resubmit, withdraw), List.of()),
                (show, actor, completion) -> {
                    if (completion.outcome().equals("resubmit")) {
                        facts.submitAgain(show);
                    }
                });
    }

    private static TaskForm form(List<Outcome> outcomes, List<Field> fields) {
        return new TaskForm(outcomes, fields);
    }

    private static Field field(String name, String label, FieldType type, boolean required) {
        return new Field(name, label, type, required, List.of());
    }

    /** What completing a desk's task does to the show. */
    @FunctionalInterface
    interface Work {
        void on(Show show, Actor actor, Completion completion);
    }

    static TaskItem.Subject subject(Show show) {
        return new TaskItem.Subject(ShowOffice.SUBJECT, show.id().value(), show.title());
    }
}
