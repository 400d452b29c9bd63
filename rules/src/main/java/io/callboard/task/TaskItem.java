package io.callboard.task;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One task as lists show it. Candidate roles say whose it may be; the assignee whose it is; the owner who delegated it. */
public record TaskItem(
        String taskId,
        String process,
        String processInstanceId,
        String taskKey,
        String title,
        Subject subject,
        @Nullable String showId,
        @Nullable String showCode,
        @Nullable String assignee,
        @Nullable String owner,
        Set<Role> candidateRoles,
        String startedBy,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean escalated,
        @Nullable Long amountFen,
        int priority,
        TaskState state,
        @Nullable Ending ending,
        int version) {

    public TaskItem {
        candidateRoles = Set.copyOf(candidateRoles);
    }

    /** What a task is about: kind {@code SHOW}, {@code PERFORMANCE}, {@code REFUND} or {@code RETURN}, and the words that a person knows it by. */
    public record Subject(String kind, String id, String label) {}

    /** How a task ended: outcome, by whom, when, with what words. */
    public record Ending(String outcome, String by, Instant at, String comment) {}

    /** Whether this actor may see and work on it. */
    public boolean isFor(Actor actor) {
        return actor.isStaff()
                && (actor.name().equals(assignee)
                        || actor.name().equals(owner)
                        || candidateRoles.stream().anyMatch(actor::has));
    }

    /** Whether the actor is this person, or acts for them because they have asked the actor to stand in. */
    public boolean isActedOnBy(String principal, Actor actor) {
        return principal.equals(actor.principal())
                || owner != null
                        && principal.equals(Actor.staff(owner, actor.roles()).principal());
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }
}
