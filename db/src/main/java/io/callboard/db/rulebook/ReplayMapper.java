package io.callboard.db.rulebook;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReplayMapper {
    record Row(
            String replayNo,
            String ruleSet,
            int version,
            int baseVersion,
            String digest,
            Instant fromAt,
            Instant toAt,
            String status,
            int total,
            int done,
            int flipped,
            long deltaFen,
            String byRow,
            String byShow,
            long lastNo,
            String askedBy,
            Instant askedAt,
            @Nullable Instant endedAt) {}

    record PastRow(
            long decisionNo,
            Instant at,
            String caseKind,
            String caseId,
            @Nullable String showCode,
            String trace,
            long amountFen) {}

    record ItemRow(
            long decisionNo,
            Instant at,
            String caseKind,
            String caseId,
            @Nullable String showCode,
            String rowBefore,
            String rowAfter,
            String outcomeBefore,
            String outcomeAfter,
            long deltaFen) {}

    int countPast(@Param("ruleSet") String ruleSet, @Param("from") Instant from, @Param("to") Instant to);

    void insert(Row row);

    void cancelRunning(@Param("ruleSet") String ruleSet, @Param("version") int version, @Param("now") Instant now);

    @Nullable
    Row find(String replayNo);

    @Nullable
    Row newest(@Param("ruleSet") String ruleSet, @Param("version") int version);

    int countDone(@Param("ruleSet") String ruleSet, @Param("version") int version, @Param("digest") String digest);

    List<PastRow> past(
            @Param("ruleSet") String ruleSet,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("afterNo") long afterNo,
            @Param("most") int most);

    int advance(@Param("row") Row row, @Param("seenNo") long seenNo);

    void insertItem(@Param("replayNo") String replayNo, @Param("item") ItemRow item);

    void end(@Param("replayNo") String replayNo, @Param("status") String status, @Param("now") Instant now);

    List<ItemRow> items(@Param("replayNo") String replayNo, @Param("after") long after, @Param("limit") int limit);
}
