package io.callboard.processes.task.engine;

import io.callboard.task.TaskList;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a diagram calls when a task has waited too long: the step's id is {@code escalate} and the task's id. */
@Configuration
class EscalationWiring {
    private static final String PREFIX = "escalate";

    @Bean
    JavaDelegate escalateTask(TaskList list) {
        return run -> list.escalate(run.getProcessInstanceId(), taskKey(run.getCurrentActivityId()));
    }

    static String taskKey(String stepId) {
        var name = stepId.substring(PREFIX.length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
