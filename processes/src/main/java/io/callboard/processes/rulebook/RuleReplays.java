package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.outbox.Outbox;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.Replays;
import io.callboard.rulebook.Rulebook;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change would have done: a past period decided again, beside everything else that goes on. */
@Service
@Transactional
public class RuleReplays {
    private final RuleRoom room;
    private final Replays replays;
    private final Rulebook rulebook;
    private final Outbox outbox;

    RuleReplays(RuleRoom room, Replays replays, Rulebook rulebook, Outbox outbox) {
        this.room = room;
        this.replays = replays;
        this.rulebook = rulebook;
        this.outbox = outbox;
    }

    /** Begins one over {@code [from, to)}; one of this version that still runs is cancelled. */
    public Replay start(Actor actor, String ruleSet, int version, Instant from, Instant to) {
        var found = room.get(ruleSet, version);
        if (!from.isBefore(to)) {
            throw Refusal.validation("/to", "range", "A period ends after it begins.")
                    .asException();
        }
        var asked = new Replays.Asked(ruleSet, version, rulebook.activeVersion(ruleSet), found.digest(), from, to);
        var replay = replays.begin(asked, actor);
        outbox.put(ReplayWork.KIND, replay.replayNo(), replay.replayNo());
        return replay;
    }

    /** The newest of a version. */
    @Transactional(readOnly = true)
    public Optional<Replay> newest(String ruleSet, int version) {
        room.get(ruleSet, version);
        return replays.newest(ruleSet, version);
    }

    @Transactional(readOnly = true)
    public Page<Replay.Item> items(String ruleSet, int version, Paging paging) {
        return replays.items(existing(ruleSet, version).replayNo(), paging);
    }

    public void cancel(String ruleSet, int version) {
        replays.end(existing(ruleSet, version).replayNo(), Replay.Status.CANCELLED);
    }

    private Replay existing(String ruleSet, int version) {
        return newest(ruleSet, version).orElseThrow(() -> Refusal.notFound("replay of version", version)
                .asException());
    }
}
