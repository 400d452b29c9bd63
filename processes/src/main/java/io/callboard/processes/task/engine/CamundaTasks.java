package io.callboard.processes.task.engine;

import io.callboard.kernel.Actor;
import io.callboard.task.TaskEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes and assigns the engine's tasks in the caller's transaction and name. */
@Component
class CamundaTasks implements TaskEngine {
    private final TaskService tasks;
    private final IdentityService identity;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    CamundaTasks(
            TaskService tasks,
            IdentityService identity,
            RuntimeService runtime,
            RepositoryService repository,
            HistoryService history) {
        this.tasks = tasks;
        this.identity = identity;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    @Override
    public void complete(String taskId, Actor actor, Map<String, Object> flags) {
        As.actor(identity, actor, () -> tasks.complete(taskId, flags));
    }

    @Override
    public void assign(String taskId, Actor actor, @Nullable String assignee) {
        As.actor(identity, actor, () -> tasks.setAssignee(taskId, assignee));
    }

    @Override
    public Diagram diagram(String processInstanceId) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        if (instance == null) {
            return new Diagram("", List.of());
        }
        boolean over = instance.getEndTime() != null;
        var where = over ? List.<String>of() : runtime.getActiveActivityIds(processInstanceId);
        return new Diagram(xml(instance.getProcessDefinitionId()), where);
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
