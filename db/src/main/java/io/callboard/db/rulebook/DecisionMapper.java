package io.callboard.db.rulebook;

import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions.About;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DecisionMapper {
    void insert(
            @Param("at") Instant at,
            @Param("about") About about,
            @Param("showCode") @Nullable String showCode,
            @Param("decision") Decision decision,
            @Param("trace") String trace);

    List<String> traces(@Param("caseKind") String caseKind, @Param("caseId") String caseId);
}
