package io.callboard.db.rulebook;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Batch;
import io.callboard.db.Json;
import io.callboard.db.rulebook.ReplayMapper.ItemRow;
import io.callboard.db.rulebook.ReplayMapper.PastRow;
import io.callboard.db.rulebook.ReplayMapper.Row;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.Replay.Share;
import io.callboard.rulebook.Replays;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlReplays implements Replays {
    private static final TypeReference<List<Share>> SHARES = new TypeReference<>() {};

    private final ReplayMapper replays;
    private final Batch batch;
    private final Clock clock;

    SqlReplays(ReplayMapper replays, Batch batch, Clock clock) {
        this.replays = replays;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public Replay begin(Asked asked, Actor by) {
        var now = clock.instant();
        replays.cancelRunning(asked.ruleSet(), asked.version(), now);
        int total = replays.countPast(asked.ruleSet(), asked.from(), asked.to());
        var row = new Row(
                Ids.next("RP"),
                asked.ruleSet(),
                asked.version(),
                asked.baseVersion(),
                asked.digest(),
                asked.from(),
                asked.to(),
                Replay.Status.RUNNING.name(),
                total,
                0,
                0,
                0,
                "[]",
                "[]",
                0,
                by.principal(),
                now,
                null);
        replays.insert(row);
        return replay(row);
    }

    @Override
    public Optional<Replay> find(String replayNo) {
        return Optional.ofNullable(replays.find(replayNo)).map(SqlReplays::replay);
    }

    @Override
    public Optional<Replay> newest(String ruleSet, int version) {
        return Optional.ofNullable(replays.newest(ruleSet, version)).map(SqlReplays::replay);
    }

    @Override
    public boolean isDone(String ruleSet, int version, String digest) {
        return replays.countDone(ruleSet, version, digest) > 0;
    }

    @Override
    public List<Replay.Past> next(Replay replay, int most) {
        var row = replays.find(replay.replayNo());
        return row == null
                ? List.of()
                : replays.past(row.ruleSet(), row.fromAt(), row.toAt(), row.lastNo(), most).stream()
                        .map(SqlReplays::past)
                        .toList();
    }

    /** The part of a kept decision that is decided again. */
    private record Facts(Map<String, Object> facts) {}

    private static Replay.Past past(PastRow row) {
        return new Replay.Past(
                row.decisionNo(),
                row.at(),
                row.caseKind(),
                row.caseId(),
                row.showCode(),
                Json.part(row.trace(), Facts.class).facts(),
                row.amountFen());
    }

    @Override
    @Transactional
    public boolean advance(Replay before, Replay after, long lastDecisionNo, List<Replay.Item> flipped) {
        var seen = replays.find(before.replayNo());
        if (seen == null || seen.done() != before.done()) {
            return false;
        }
        if (replays.advance(row(after, lastDecisionNo), seen.lastNo()) != 1) {
            return false;
        }
        batch.of(
                ReplayMapper.class,
                mapper -> flipped.forEach(item -> mapper.insertItem(before.replayNo(), itemRow(item))));
        return true;
    }

    private static ItemRow itemRow(Replay.Item item) {
        return new ItemRow(
                item.decisionNo(),
                item.at(),
                item.caseKind(),
                item.caseId(),
                item.showCode(),
                item.rowBefore(),
                item.rowAfter(),
                Json.write(item.outcomeBefore()),
                Json.write(item.outcomeAfter()),
                item.deltaFen());
    }

    @Override
    public void end(String replayNo, Replay.Status status) {
        replays.end(replayNo, status.name(), clock.instant());
    }

    @Override
    public Page<Replay.Item> items(String replayNo, Paging paging) {
        var after = paging.after();
        var rows = replays.items(replayNo, after == null ? 0 : Long.parseLong(after), paging.limit());
        return Page.of(rows, paging.size(), row -> String.valueOf(row.decisionNo()))
                .map(row -> new Replay.Item(
                        row.decisionNo(),
                        row.at(),
                        row.caseKind(),
                        row.caseId(),
                        row.showCode(),
                        row.rowBefore(),
                        row.rowAfter(),
                        Json.read(row.outcomeBefore(), SqlScenarios.VALUES),
                        Json.read(row.outcomeAfter(), SqlScenarios.VALUES),
                        row.deltaFen()));
    }

    private static Row row(Replay replay, long lastNo) {
        return new Row(
                replay.replayNo(),
                replay.ruleSet(),
                replay.version(),
                replay.baseVersion(),
                replay.digest(),
                replay.from(),
                replay.to(),
                replay.status().name(),
                replay.total(),
                replay.done(),
                replay.flipped(),
                replay.deltaFen(),
                Json.write(replay.byRow()),
                Json.write(replay.byShow()),
                lastNo,
                replay.askedBy(),
                replay.askedAt(),
                replay.endedAt());
    }

    private static Replay replay(Row row) {
        return new Replay(
                row.replayNo(),
                row.ruleSet(),
                row.version(),
                row.baseVersion(),
                row.digest(),
                row.fromAt(),
                row.toAt(),
                Replay.Status.valueOf(row.status()),
                row.total(),
                row.done(),
                row.flipped(),
                row.deltaFen(),
                Json.read(row.byRow(), SHARES),
                Json.read(row.byShow(), SHARES),
                row.askedBy(),
                row.askedAt(),
                row.endedAt());
    }
}
