package io.callboard.task;

import io.callboard.kernel.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the process engine what people did with its tasks, and shows where a process stands. */
public interface TaskEngine {
    void complete(String taskId, Actor actor, Map<String, Object> flags);

    void assign(String taskId, Actor actor, @Nullable String assignee);

    /** The diagram of a running process and the elements where its tokens are. */
    Diagram diagram(String processInstanceId);

    /** BPMN XML and element ids. */
    record Diagram(String xml, List<String> where) {}
}
