package io.callboard.app.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.http.Uploads;
import io.callboard.app.parts.BpmnDiagram;
import io.callboard.app.parts.DecisionCard;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.SubjectPage;
import io.callboard.app.parts.TimelineList;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.processes.task.Tasks;
import io.callboard.processes.task.Tasks.OpenTask;
import io.callboard.rulebook.RuleTables;
import io.callboard.task.TaskDesk.Fact;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One task: left the facts, in the middle what happened, right the ruling and the diagram, at the foot what one can do. */
@Route(value = "tasks", layout = Shell.class)
@RolesAllowed("STAFF")
class TaskView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient Tasks tasks;
    private final transient RuleTables tables;
    private final transient Uploads uploads;
    private final transient List<SubjectPage> pages;
    private final TextArea comment = new TextArea();

    TaskView(Tasks tasks, Uploads uploads, RuleTables tables, List<SubjectPage> pages) {
        this.pages = pages;
        this.tables = tables;
        this.tasks = tasks;
        this.uploads = uploads;
    }

    @Override
    public void setParameter(BeforeEvent event, String taskId) {
        try {
            show(tasks.open(Callers.actor(), taskId));
        } catch (Refused unknown) {
            title(getTranslation("task.gone"));
            var back = new Button(getTranslation("task.back"), click -> TaskNavigation.toTasks());
            body(new EmptyState(
                    VaadinIcon.QUESTION_CIRCLE_O, getTranslation("task.gone"), getTranslation("task.gone.next"), back));
        }
    }

    private void show(OpenTask task) {
        title(getTranslation("task." + task.item().taskKey() + ".title"));
        summary(task.item().subject().label());
        actions(subject(task), assignment(task));
        var columns = new Div(facts(task), history(task), ruling(task));
        columns.addClassName("columns");
        body(columns, task.item().isOpen() ? foot(task) : over(task));
    }

    /** The way to what the task is about, where a page shows it better than facts do. */
    private Component subject(OpenTask task) {
        var page = pages.stream()
                .filter(each -> each.shows(task.item()))
                .findFirst()
                .orElse(null);
        if (page == null) {
            return new Span();
        }
        var look = new Button(getTranslation("task.look"), click -> page.open().accept(task.item()));
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return look;
    }

    private Component assignment(OpenTask task) {
        var id = task.item().taskId();
        if (!task.item().isOpen()) {
            return new Span();
        }
        boolean free = task.item().assignee() == null;
        var button = new Button(getTranslation(free ? "task.claim" : "task.unclaim"), click -> {
            if (Say.ifRefused(() -> claimOrNot(free, id))) {
                show(tasks.open(Callers.actor(), id));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Span(
                new Span(free ? "" : getTranslation("task.taken", task.item().assignee())), button);
    }

    private void claimOrNot(boolean free, String id) {
        if (free) {
            tasks.claim(Callers.actor(), id);
        } else {
            tasks.unclaim(Callers.actor(), id);
        }
    }

    private Component facts(OpenTask task) {
        var facts = new Facts();
        task.facts().forEach(fact -> facts.fact(getTranslation("fact." + fact.name()), value(fact)));
        return card("task.facts", facts);
    }

    private String value(Fact fact) {
        var dictionary = fact.dictionary();
        return dictionary == null || fact.value().isEmpty()
                ? fact.value()
                : Arrays.stream(fact.value().split(", "))
                        .map(choice -> getTranslation(dictionary + "." + choice))
                        .collect(Collectors.joining(getTranslation("parts.list")));
    }

    private Component history(OpenTask task) {
        return card("task.timeline", new TimelineList(task.timeline()));
    }

    private Component ruling(OpenTask task) {
        var column = new Div();
        task.decision().ifPresent(decision -> column.add(new DecisionCard(decision, tables)));
        var diagram = tasks.diagram(Callers.actor(), task.item().taskId());
        if (!diagram.xml().isEmpty()) {
            var picture = new BpmnDiagram(diagram.xml(), diagram.where(), getTranslation("task.diagram"));
            picture.setHeight("16rem");
            column.add(card("task.diagram", picture));
        }
        return column;
    }

    private Component card(String titleKey, Component content) {
        var card = new Div(new H2(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }

    private Component over(OpenTask task) {
        var ending = task.item().ending();
        return new Paragraph(
                ending == null
                        ? getTranslation("task.taken-back")
                        : getTranslation("task.over", ending.by(), outcomeWords(task, ending.outcome())));
    }

    private Component foot(OpenTask task) {
        var foot = new Div();
        foot.addClassName("task-actions");
        if (task.conflict().isPresent()) {
            foot.add(new Paragraph(getTranslation("task.conflict")));
            return foot;
        }
        var fields = new TaskFields(task.form(), uploads);
        comment.setLabel(getTranslation("task.comment"));
        comment.setHelperText(getTranslation("task.comment.help"));
        comment.setWidth("22rem");
        foot.add(fields, comment);
        task.form().outcomes().forEach(outcome -> foot.add(button(task, outcome, fields)));
        return foot;
    }

    private Component button(OpenTask task, Outcome outcome, TaskFields fields) {
        var button = new Button(outcomeWords(task, outcome.key()), click -> end(task, outcome, fields));
        if (outcome.effect() == Effect.ADVANCE) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (outcome.effect() == Effect.REFUSE) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        var effect = new Span(getTranslation("task." + task.item().taskKey() + "." + outcome.key() + ".consequence"));
        effect.addClassName("muted");
        var pair = new Div(button, effect);
        pair.getStyle().set("display", "flex").set("flex-direction", "column").set("max-width", "15rem");
        return pair;
    }

    private void end(OpenTask task, Outcome outcome, TaskFields fields) {
        comment.setInvalid(false);
        if (outcome.effect() != Effect.ADVANCE && comment.getValue().isBlank()) {
            comment.setErrorMessage(getTranslation("task.comment.needed"));
            comment.setInvalid(true);
            comment.focus();
            return;
        }
        if (outcome.effect() == Effect.ADVANCE && !fields.isFilled()) {
            return;
        }
        boolean done = Say.ifRefused(() -> tasks.complete(
                Callers.actor(), task.item().taskId(), outcome.key(), comment.getValue(), fields.values()));
        if (done) {
            Say.done(getTranslation("task.done", outcomeWords(task, outcome.key())));
            TaskNavigation.toTasks();
        }
    }

    private String outcomeWords(OpenTask task, String outcome) {
        return getTranslation("task." + task.item().taskKey() + "." + outcome);
    }
}
