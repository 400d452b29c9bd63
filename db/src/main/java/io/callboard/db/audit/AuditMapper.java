package io.callboard.db.audit;

import io.callboard.audit.Timeline.Entry;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {
    void insertAudit(
            @Param("at") Instant at,
            @Param("actor") String actor,
            @Param("action") String action,
            @Param("objectKind") String objectKind,
            @Param("objectId") String objectId,
            @Param("success") boolean success,
            @Param("detail") String detail);

    void insertTimeline(
            @Param("subjectKind") String subjectKind,
            @Param("subjectId") String subjectId,
            @Param("entry") Entry entry);

    List<Entry> timeline(@Param("subjectKind") String subjectKind, @Param("subjectId") String subjectId);
}
