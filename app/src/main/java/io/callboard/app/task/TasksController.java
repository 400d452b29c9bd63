package io.callboard.app.task;

import io.callboard.app.http.IfMatch;
import io.callboard.app.http.Problems;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refused;
import io.callboard.processes.task.Tasks;
import io.callboard.task.TaskFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Section 3 of the contract: what waits for people. */
@RestController
@RequestMapping("/api/v1/tasks")
@RolesAllowed("STAFF")
class TasksController {
    private final Tasks tasks;

    TasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    record Completion(@NotBlank String outcome, @Nullable String comment, @Nullable Map<String, Object> fields) {}

    record Person(@NotBlank String user) {}

    record Words(@NotBlank @Size(max = 2000) String text) {}

    record Bulk(
            @NotNull @Size(min = 1, max = 500) List<String> taskIds,
            @NotNull @Pattern(regexp = "claim|unclaim|assignment|completion") String action,
            @Nullable String user,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Map<String, Object> fields) {}

    record Result(String taskId, boolean ok, @Nullable ProblemDetail problem) {}

    record Results(List<Result> results) {}

    @GetMapping
    @RolesAllowed("STAFF")
    Page<TaskJson.Listed> list(
            Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String taskKey,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String showId,
            @RequestParam(required = false) @Nullable String showCode,
            @RequestParam(required = false) @Nullable OffsetDateTime dueBefore,
            @RequestParam(required = false) @Nullable String text) {
        var whose = "me".equals(assignee) ? actor.name() : assignee;
        var due = dueBefore == null ? null : dueBefore.toInstant();
        var filter = new TaskFilter(process, taskKey, whose, showId, showCode, due, text);
        return tasks.list(actor, filter, paging).map(TaskJson.Listed::of);
    }

    @GetMapping("/{taskId}")
    @RolesAllowed("STAFF")
    ResponseEntity<TaskJson.Opened> open(Actor actor, @PathVariable String taskId) {
        var task = tasks.open(actor, taskId);
        return ResponseEntity.ok().eTag(IfMatch.etag(task.item().version())).body(TaskJson.Opened.of(task));
    }

    @PostMapping("/{taskId}/claim")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(Actor actor, @PathVariable String taskId) {
        tasks.claim(actor, taskId);
    }

    @PostMapping("/{taskId}/unclaim")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(Actor actor, @PathVariable String taskId) {
        tasks.unclaim(actor, taskId);
    }

    @PostMapping("/{taskId}/assignment")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(Actor actor, @PathVariable String taskId, @Valid @RequestBody Person person) {
        tasks.assign(actor, taskId, person.user());
    }

    @PostMapping("/{taskId}/delegation")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delegate(Actor actor, @PathVariable String taskId, @Valid @RequestBody Person person) {
        tasks.delegate(actor, taskId, person.user());
    }

    @PostMapping("/{taskId}/resolution")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(Actor actor, @PathVariable String taskId) {
        tasks.resolve(actor, taskId);
    }

    @PostMapping("/{taskId}/comments")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comment(Actor actor, @PathVariable String taskId, @Valid @RequestBody Words words) {
        tasks.comment(actor, taskId, words.text());
    }

    @PostMapping("/{taskId}/completion")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(Actor actor, @PathVariable String taskId, @Valid @RequestBody Completion completion) {
        var fields = completion.fields() == null ? Map.<String, Object>of() : completion.fields();
        tasks.complete(actor, taskId, completion.outcome(), completion.comment(), fields);
    }

    @PostMapping("/bulk")
    @RolesAllowed("STAFF")
    Results bulk(Actor actor, @Valid @RequestBody Bulk bulk) {
        return new Results(
                bulk.taskIds().stream().map(id -> one(actor, id, bulk)).toList());
    }

    private Result one(Actor actor, String taskId, Bulk bulk) {
        try {
            act(actor, taskId, bulk);
            return new Result(taskId, true, null);
        } catch (Refused refused) {
            return new Result(taskId, false, Problems.of(refused.refusal()));
        }
    }

    private void act(Actor actor, String taskId, Bulk bulk) {
        switch (bulk.action()) {
            case "claim" -> tasks.claim(actor, taskId);
            case "unclaim" -> tasks.unclaim(actor, taskId);
            case "assignment" -> tasks.assign(actor, taskId, String.valueOf(bulk.user()));
            default ->
                tasks.complete(
                        actor,
                        taskId,
                        bulk.outcome(),
                        bulk.comment(),
                        bulk.fields() == null ? Map.of() : bulk.fields());
        }
    }
}
