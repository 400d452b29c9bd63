package io.callboard.db.rulebook;

import io.callboard.rulebook.Decision;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DecisionMapper {
    void insert(
            @Param("at") Instant at,
            @Param("caseKind") String caseKind,
            @Param("caseId") String caseId,
            @Param("decision") Decision decision,
            @Param("trace") String trace);

    List<String> traces(@Param("caseKind") String caseKind, @Param("caseId") String caseId);
}
