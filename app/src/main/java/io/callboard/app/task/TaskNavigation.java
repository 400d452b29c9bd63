package io.callboard.app.task;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.processes.task.Tasks;
import io.callboard.task.TaskFilter;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the task list and to one task. */
@Configuration
public class TaskNavigation {
    public static void toTask(String taskId) {
        UI.getCurrent().navigate(TaskView.class, taskId);
    }

    static void toTasks() {
        UI.getCurrent().navigate(TasksView.class);
    }

    @Bean
    NavEntry tasksEntry(Tasks tasks) {
        return new NavEntry(
                10,
                "task.nav",
                VaadinIcon.TASKS,
                TasksView.class,
                EnumSet.allOf(Role.class),
                actor -> tasks.count(actor, TaskFilter.all()));
    }
}
