package io.callboard.processes.show;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.show.Show;
import io.callboard.task.ProcessStarts;
import io.callboard.task.TaskEngine;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskList;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins the approval of a show, or goes on with the one that waits for its revision. */
@Component
class ApprovalStart {
    static final String PROCESS = "showApproval";
    static final String REVISE = "reviseShow";
    static final String RESUBMIT = "resubmit";

    private final ProcessStarts processes;
    private final TaskList tasks;
    private final TaskEngine engine;
    private final Timeline timeline;
    private final Clock clock;

    ApprovalStart(ProcessStarts processes, TaskList tasks, TaskEngine engine, Timeline timeline, Clock clock) {
        this.processes = processes;
        this.tasks = tasks;
        this.engine = engine;
        this.timeline = timeline;
        this.clock = clock;
    }

    void begin(Actor actor, Show show) {
        timeline.add(ShowOffice.SUBJECT, show.id().value(), actor, "submitted", "");
        tasks.openAbout(ShowOffice.SUBJECT, show.id().value()).stream()
                .filter(task -> task.taskKey().equals(REVISE))
                .findFirst()
                .ifPresentOrElse(
                        task -> resubmit(actor, task),
                        () -> processes.start(PROCESS, show.id().value(), Map.of()));
    }

    private void resubmit(Actor actor, TaskItem task) {
        tasks.end(task.taskId(), new TaskItem.Ending(RESUBMIT, actor.name(), clock.instant(), ""));
        engine.complete(task.taskId(), actor, Map.of(REVISE + "Outcome", RESUBMIT));
    }
}
