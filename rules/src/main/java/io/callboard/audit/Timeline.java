package io.callboard.audit;

import io.callboard.kernel.Actor;
import java.time.Instant;
import java.util.List;

/** What happened to a show, a refund, a task or a return, as its page tells it. */
public interface Timeline {
    /** An event is a stable word such as {@code submitted}; text is what a person added to it, or empty. */
    record Entry(Instant at, String actor, String event, String text) {}

    void add(String subjectKind, String subjectId, Actor actor, String event, String text);

    /** Oldest first. */
    List<Entry> of(String subjectKind, String subjectId);
}
