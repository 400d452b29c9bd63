package io.callboard.app.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.callboard.app.parts.DeskCard;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.TimeText;
import io.callboard.app.parts.Tone;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Paging;
import io.callboard.processes.task.Tasks;
import io.callboard.task.TaskFilter;
import io.callboard.task.TaskItem;
import java.time.Clock;
import java.time.Instant;

/** On the first page: how many tasks wait for me, how many are late, and the ones that are due first. */
@org.springframework.stereotype.Component
class TasksDeskCard implements DeskCard {
    private static final int SHOWN = 5;

    private final Tasks tasks;
    private final Clock clock;

    TasksDeskCard(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Actor actor) {
        return tasks.count(actor, TaskFilter.all()) > 0;
    }

    @Override
    public Component create(Actor actor) {
        var now = clock.instant();
        var count = new Div(Formats.count(tasks.count(actor, TaskFilter.all())));
        count.addClassNames("big", "figures");
        var card = new Section(new H3(words("task.desk")), count);
        card.addClassName("card");
        int late = tasks.count(actor, TaskFilter.dueBefore(now));
        if (late > 0) {
            card.add(new StatusChip(Tone.BAD, words("task.desk.late", late)));
        }
        tasks.list(actor, TaskFilter.all(), Paging.first(SHOWN)).items().forEach(task -> card.add(line(task, now)));
        return card;
    }

    private static Component line(TaskItem task, Instant now) {
        var link = new RouterLink(words("task." + task.taskKey() + ".title"), TaskView.class, task.taskId());
        var about = new Div(new Span(task.subject().label()));
        about.addClassName("muted");
        if (task.dueAt() != null) {
            about.add(new Span(" · "), new TimeText(task.dueAt(), now));
        }
        var line = new Div(new Div(link), about);
        line.getStyle().set("margin-top", ".5rem");
        return line;
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
