package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.callboard.statutory.ReturnNo;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskList;
import java.util.Optional;

/** The way from a return to the task in which it is signed. */
@org.springframework.stereotype.Component
class SignOffLink {
    private final TaskList tasks;

    SignOffLink(TaskList tasks) {
        this.tasks = tasks;
    }

    /** Nothing where no such task is open. */
    Optional<Component> of(ReturnNo returnNo, String words) {
        return taskOf(returnNo).map(task -> button(words, task));
    }

    Optional<String> taskOf(ReturnNo returnNo) {
        return tasks.openAbout("RETURN", returnNo.value()).stream()
                .filter(TaskItem::isOpen)
                .findFirst()
                .map(TaskItem::taskId);
    }

    private static Component button(String words, String taskId) {
        var button = new Button(words, click -> UI.getCurrent().navigate("tasks/" + taskId));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
