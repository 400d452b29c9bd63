package io.callboard.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replays and the decisions that they go over. */
public interface Replays {
    /** What is asked for: this version's table against that base, over decisions in {@code [from, to)}. */
    record Asked(String ruleSet, int version, int baseVersion, String digest, Instant from, Instant to) {}

    /** Begins one in the running transaction; an earlier one of the same version that still runs is cancelled. */
    Replay begin(Asked asked, Actor by);

    Optional<Replay> find(String replayNo);

    /** The newest of a version. */
    Optional<Replay> newest(String ruleSet, int version);

    /** Whether one of this very table was finished. */
    boolean isDone(String ruleSet, int version, String digest);

    /** The next decisions that it has not gone over yet, oldest first; empty when there are none. */
    List<Replay.Past> next(Replay replay, int most);

    /**
     * Keeps what came of the next decisions; false when it was cancelled or another worker was quicker, then nothing is
     * kept.
     */
    boolean advance(Replay before, Replay after, long lastDecisionNo, List<Replay.Item> flipped);

    /** Marks it done or cancelled unless it is over. */
    void end(String replayNo, Replay.Status status);

    /** The flipped cases, oldest first. */
    Page<Replay.Item> items(String replayNo, Paging paging);
}
