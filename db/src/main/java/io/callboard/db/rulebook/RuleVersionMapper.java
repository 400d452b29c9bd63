package io.callboard.db.rulebook;

import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions.Active;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RuleVersionMapper {
    /** A table as it is kept: columns as JSON, rows as CSV. */
    record Content(String hitPolicy, String columns, String rows) {}

    List<Active> active();

    List<RuleVersion> of(String ruleSet);

    @Nullable
    RuleVersion find(@Param("ruleSet") String ruleSet, @Param("version") int version);

    @Nullable
    RuleVersion findForChange(@Param("ruleSet") String ruleSet, @Param("version") int version);

    @Nullable
    Content content(@Param("ruleSet") String ruleSet, @Param("version") int version);

    @Nullable
    Integer lockSet(String ruleSet);

    int lastVersion(String ruleSet);

    void insert(
            @Param("ruleSet") String ruleSet,
            @Param("version") int version,
            @Param("digest") String digest,
            @Param("content") Content content,
            @Param("rowCount") int rowCount,
            @Param("author") String author,
            @Param("now") Instant now);

    int edit(
            @Param("seen") RuleVersion seen,
            @Param("digest") String digest,
            @Param("rows") String rows,
            @Param("rowCount") int rowCount,
            @Param("editor") String editor,
            @Param("now") Instant now);

    int delete(@Param("ruleSet") String ruleSet, @Param("version") int version);

    void submit(@Param("ruleSet") String ruleSet, @Param("version") int version, @Param("now") Instant now);

    void decide(
            @Param("ruleSet") String ruleSet,
            @Param("version") int version,
            @Param("status") RuleStatus status,
            @Param("approver") String approver,
            @Param("comment") String comment,
            @Param("now") Instant now);

    void schedule(
            @Param("ruleSet") String ruleSet,
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("reason") @Nullable String reason);

    void retire(@Param("ruleSet") String ruleSet, @Param("now") Instant now);

    void activate(
            @Param("ruleSet") String ruleSet,
            @Param("version") int version,
            @Param("reason") @Nullable String reason,
            @Param("now") Instant now);

    void point(@Param("ruleSet") String ruleSet, @Param("version") int version, @Param("now") Instant now);
}
