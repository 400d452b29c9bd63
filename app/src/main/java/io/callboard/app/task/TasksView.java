package io.callboard.app.task;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.TimeText;
import io.callboard.app.parts.Tone;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Paging;
import io.callboard.processes.task.Tasks;
import io.callboard.task.TaskFilter;
import io.callboard.task.TaskItem;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits for me and for my groups; it looks again by itself when others have worked. */
@Route(value = "tasks", layout = Shell.class)
@RolesAllowed("STAFF")
class TasksView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_AGAIN_MILLIS = 3000;

    private final transient Tasks tasks;
    private final transient Clock clock;
    private final Select<Whose> whose = new Select<>();
    private final TextField text = new TextField();
    private final Grid<TaskItem> grid = new Grid<>();
    private long seen = -1;
    private @Nullable Registration polling;

    /** Which of the tasks that one may see. */
    private enum Whose {
        ALL,
        MINE,
        NOBODYS,
        LATE
    }

    TasksView(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        title(getTranslation("task.list.title"));
        whose.setItems(Whose.values());
        whose.setValue(Whose.ALL);
        whose.setWidth("15rem");
        whose.setItemLabelGenerator(each -> getTranslation("task.whose." + each.name()));
        whose.setAriaLabel(getTranslation("task.whose"));
        whose.addValueChangeListener(change -> show());
        text.setPlaceholder(getTranslation("task.search"));
        text.setAriaLabel(getTranslation("task.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        filters(whose, text);
        columns();
        show();
    }

    private void columns() {
        grid.addClassName("fill");
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("task.column.title"))
                .setFlexGrow(2);
        grid.addColumn(task -> task.subject().label())
                .setHeader(getTranslation("task.column.subject"))
                .setFlexGrow(3);
        grid.addColumn(task -> task.assignee() == null ? getTranslation("task.nobody") : task.assignee())
                .setHeader(getTranslation("task.column.assignee"));
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("task.column.due"))
                .setFlexGrow(2);
        grid.addItemDoubleClickListener(
                click -> TaskNavigation.toTask(click.getItem().taskId()));
    }

    private Component open(TaskItem task) {
        var button = new Button(
                getTranslation("task." + task.taskKey() + ".title"), click -> TaskNavigation.toTask(task.taskId()));
        button.addThemeNames("tertiary-inline");
        return button;
    }

    private Component due(TaskItem task) {
        if (task.dueAt() == null) {
            return new Span();
        }
        var time = new TimeText(task.dueAt(), clock.instant());
        return isLate(task) || task.escalated()
                ? new Span(new StatusChip(Tone.BAD, getTranslation(isLate(task) ? "task.late" : "task.urgent")), time)
                : time;
    }

    private boolean isLate(TaskItem task) {
        return task.dueAt() != null && task.dueAt().isBefore(clock.instant());
    }

    private void show() {
        var actor = Callers.actor();
        var words = text.isEmpty() ? null : text.getValue();
        var assignee = whose.getValue() == Whose.MINE
                ? actor.name()
                : whose.getValue() == Whose.NOBODYS ? TaskFilter.NOBODY : null;
        Instant due = whose.getValue() == Whose.LATE ? clock.instant() : null;
        seen = tasks.changeNumber();
        var items = tasks.list(
                        actor,
                        new TaskFilter(null, null, assignee, null, null, due, words),
                        Paging.first(Paging.MAX_SIZE))
                .items();
        summary(getTranslation("task.count", items.size()));
        if (items.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, getTranslation("task.empty"), getTranslation("task.empty.next")));
        } else {
            grid.setItems(items);
            body(grid);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(LOOK_AGAIN_MILLIS);
        polling = attach.getUI().addPollListener(poll -> {
            if (tasks.changeNumber() != seen) {
                show();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
    }
}
