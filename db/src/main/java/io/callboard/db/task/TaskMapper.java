package io.callboard.db.task;

import io.callboard.task.TaskFilter;
import io.callboard.task.TaskItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface TaskMapper {
    /** Who looks: user name and role names; a list without roles matches nobody's. */
    record Reader(String username, Collection<String> roles) {}

    List<TaskRow> open(
            @Param("reader") Reader reader,
            @Param("filter") TaskFilter filter,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterId") @Nullable String afterId,
            @Param("limit") int limit);

    int countOpen(@Param("reader") Reader reader, @Param("filter") TaskFilter filter);

    @Nullable
    TaskRow find(String taskId);

    @Nullable
    TaskRow findForChange(String taskId);

    List<TaskRow> openAbout(@Param("kind") String kind, @Param("id") String id);

    long changeNumber();

    void insert(@Param("task") TaskItem task);

    void insertRole(@Param("taskId") String taskId, @Param("role") String role);

    int assign(
            @Param("taskId") String taskId,
            @Param("assignee") @Nullable String assignee,
            @Param("owner") @Nullable String owner);

    int end(@Param("taskId") String taskId, @Param("ending") TaskItem.Ending ending);

    int cancel(@Param("taskId") String taskId, @Param("at") Instant at);

    int escalate(@Param("processInstanceId") String processInstanceId, @Param("taskKey") String taskKey);
}
