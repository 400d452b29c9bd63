package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a draft until it decides: handed in, approved by another person, planned or active at once, rolled back. */
@Service
@Transactional
public class RuleChanges {
    static final String PROCESS = "ruleChange";
    static final String PLANNED = "ruleActivationPlanned";
    static final String ACTIVATE_AT = "activateAt";

    /** How long before it counts a change that buyers feel is announced, unless there is a reason. */
    private static final Duration NOTICE = Duration.ofDays(7);

    private static final Set<RuleStatus> MAY_BE_PLANNED = EnumSet.of(RuleStatus.APPROVED, RuleStatus.SCHEDULED);
    private static final int LONGEST_REASON = 500;

    private final RuleRoom room;
    private final RuleVersions versions;
    private final Obstacles obstacles;
    private final Activation activation;
    private final Clock clock;

    RuleChanges(RuleRoom room, RuleVersions versions, Obstacles obstacles, Activation activation, Clock clock) {
        this.room = room;
        this.versions = versions;
        this.obstacles = obstacles;
        this.activation = activation;
        this.clock = clock;
    }

    /** Asks for approval by another person; refuses with every reason that stands in the way. */
    public void submit(Actor actor, String ruleSet, int version, AnswerTo<RuleVersion> answer) {
        var draft = room.draftForChange(ruleSet, version);
        var reasons = obstacles.of(draft);
        if (!reasons.isEmpty()) {
            throw Refusal.of(Problem.BLOCKED, String.join(" ", reasons), "reasons", reasons)
                    .asException();
        }
        versions.submit(draft);
        room.note(actor, draft, "submitted", "");
        activation.begin(draft);
        answer.record(room.get(ruleSet, version));
    }

    /** Plans when an approved version decides; a moment that is not ahead means at once. */
    public RuleVersion activate(Actor actor, String ruleSet, int version, Instant at, @Nullable String reason) {
        var approved = room.forChange(ruleSet, version);
        if (!MAY_BE_PLANNED.contains(approved.status())) {
            throw RuleRoom.wrongState(approved, "activated");
        }
        var why = reason == null ? "" : reason.strip();
        checkReason(why);
        var earliest = clock.instant().plus(NOTICE);
        if (room.family(ruleSet).buyerFacing() && at.isBefore(earliest) && why.isEmpty()) {
            throw Refusal.of(
                            Problem.NOTICE_PERIOD,
                            "Buyers feel this change: it is announced seven days ahead, or there is a reason.",
                            "earliest",
                            earliest)
                    .asException();
        }
        versions.schedule(approved, at, why.isEmpty() ? null : why);
        room.note(actor, approved, "planned", why);
        if (!at.isAfter(clock.instant())) {
            activation.now(actor, approved, why);
        }
        activation.plan(approved, at);
        return room.get(ruleSet, version);
    }

    /** Back to a version that decided before, at once and with a reason. */
    public RuleVersion rollBack(Actor actor, String ruleSet, int toVersion, String reason) {
        var why = reason.strip();
        checkReason(why);
        if (why.isEmpty()) {
            throw Refusal.validation("/reason", "required", "Say why it is rolled back.")
                    .asException();
        }
        var earlier = room.forChange(ruleSet, toVersion);
        if (earlier.status() != RuleStatus.RETIRED) {
            throw RuleRoom.wrongState(earlier, "rolled back to");
        }
        activation.now(actor, earlier, why);
        room.note(actor, earlier, "rolledBack", why);
        return room.get(ruleSet, toVersion);
    }

    private static void checkReason(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.validation("/reason", "length", "A reason has at most 500 characters.")
                    .asException();
        }
    }

    /** Starts and tells the process, and makes a version the one that decides. */
    @Component
    static class Activation {
        private final RuleVersions versions;
        private final RuleRoom room;
        private final ProcessStarts processes;
        private final ApplicationEventPublisher events;

        Activation(RuleVersions versions, RuleRoom room, ProcessStarts processes, ApplicationEventPublisher events) {
            this.versions = versions;
            this.room = room;
            this.processes = processes;
            this.events = events;
        }

        void begin(RuleVersion draft) {
            processes.start(PROCESS, draft.key(), Map.of());
        }

        void plan(RuleVersion approved, Instant at) {
            processes.signal(PLANNED, approved.key(), Map.of(ACTIVATE_AT, at));
        }

        void now(Actor actor, RuleVersion version, String why) {
            versions.activate(version, why.isEmpty() ? null : why);
            room.note(actor, version, "activated", why);
            events.publishEvent(new ActiveRules.Activated(version.ruleSet()));
        }
    }
}
