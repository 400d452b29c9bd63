package io.callboard.processes.rulebook;

import io.callboard.kernel.BusinessZone;
import io.callboard.outbox.OutboxHandler;
import io.callboard.outbox.OutboxMessage;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.NoRowMatches;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.Replay.Item;
import io.callboard.rulebook.Replay.Past;
import io.callboard.rulebook.Replay.Share;
import io.callboard.rulebook.Replays;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.RuleTables;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides the cases of a period again, some thousand at a time, and keeps what came of them; a worker that dies is followed
 * by another that goes on where it stood.
 */
@Component
class ReplayWork implements OutboxHandler {
    static final String KIND = "RULE_REPLAY";

    private static final int SLICE = 2000;

    private final Replays replays;
    private final RuleTables tables;
    private final RuleFamilies families;
    private final Rulebook rulebook;

    ReplayWork(Replays replays, RuleTables tables, RuleFamilies families, Rulebook rulebook) {
        this.replays = replays;
        this.tables = tables;
        this.families = families;
        this.rulebook = rulebook;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var replay = replays.find(message.payload()).orElse(null);
        if (replay == null || replay.status() != Replay.Status.RUNNING) {
            return;
        }
        var table = tables.version(replay.ruleSet(), replay.version());
        if (!table.digest().equals(replay.digest())) {
            replays.end(replay.replayNo(), Replay.Status.CANCELLED);
            return;
        }
        var base = tables.version(replay.ruleSet(), replay.baseVersion());
        var run = new Run(families.get(replay.ruleSet()), base, table);
        var past = replays.next(replay, SLICE);
        while (!past.isEmpty()) {
            var slice = new Slice(replay, run);
            past.forEach(slice::decide);
            var after = slice.after();
            if (!replays.advance(replay, after, past.get(past.size() - 1).decisionNo(), slice.flipped)) {
                return;
            }
            replay = after;
            past = replays.next(replay, SLICE);
        }
        replays.end(replay.replayNo(), Replay.Status.DONE);
    }

    private record Run(RuleFamily family, DecisionTable base, DecisionTable table) {}

    /** The next cases of a replay and its sums. */
    private final class Slice {
        private final Replay before;
        private final Run run;
        private final Map<String, Share> byRow;
        private final Map<String, Share> byShow;
        private final List<Item> flipped = new ArrayList<>();
        private int done;
        private long delta;

        Slice(Replay before, Run run) {
            this.before = before;
            this.run = run;
            byRow = byKey(before.byRow());
            byShow = byKey(before.byShow());
        }

        private static Map<String, Share> byKey(List<Share> shares) {
            var byKey = new LinkedHashMap<String, Share>();
            shares.forEach(share -> byKey.put(share.key(), share));
            return byKey;
        }

        void decide(Past past) {
            var base = decided(run.base(), past);
            var other = decided(run.table(), past);
            var was = outcome(base);
            var would = outcome(other);
            boolean flips = !was.equals(would);
            long more = flips ? worth(would, past) - worth(was, past) : 0;
            done++;
            delta += more;
            count(byRow, row(base), flips, more);
            if (past.showCode() != null) {
                count(byShow, past.showCode(), flips, more);
            }
            if (flips) {
                flipped.add(new Item(
                        past.decisionNo(),
                        past.at(),
                        past.caseKind(),
                        past.caseId(),
                        past.showCode(),
                        row(base),
                        row(other),
                        was,
                        would,
                        more));
            }
        }

        private @Nullable Decision decided(DecisionTable table, Past past) {
            var facts = new HashMap<>(past.facts());
            facts.keySet().removeAll(Setting.FACTS);
            var setting = Setting.among(past.facts());
            try {
                return rulebook.decide(table, facts, setting, BusinessZone.dayOf(past.at()));
            } catch (NoRowMatches gap) {
                return null;
            }
        }

        private static Map<String, Object> outcome(@Nullable Decision decision) {
            return decision == null ? Map.of() : decision.outcome();
        }

        private static String row(@Nullable Decision decision) {
            return decision == null ? "-" : decision.row();
        }

        private long worth(Map<String, Object> outcome, Past past) {
            var money = run.family().money();
            return money == null ? 0 : money.fen(outcome, past.amountFen());
        }

        private static void count(Map<String, Share> shares, String key, boolean flips, long more) {
            var share = shares.getOrDefault(key, new Share(key, 0, 0, 0));
            shares.put(key, share.plus(flips ? 1 : 0, more));
        }

        Replay after() {
            return new Replay(
                    before.replayNo(),
                    before.ruleSet(),
                    before.version(),
                    before.baseVersion(),
                    before.digest(),
                    before.from(),
                    before.to(),
                    before.status(),
                    before.total(),
                    before.done() + done,
                    before.flipped() + flipped.size(),
                    before.deltaFen() + delta,
                    List.copyOf(byRow.values()),
                    List.copyOf(byShow.values()),
                    before.askedBy(),
                    before.askedAt(),
                    before.endedAt());
        }
    }
}
