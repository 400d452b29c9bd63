package io.callboard.db.pricing;

import io.callboard.pricing.Rezoning;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RezoningMapper {
    record Row(
            String rezoningNo,
            String showCode,
            int replaces,
            int planVersion,
            String levels,
            String assignments,
            boolean lowered,
            String reason,
            Rezoning.State status,
            String author,
            Instant createdAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Integer moved,
            @Nullable Integer left) {}

    void insert(@Param("row") Row row);

    @Nullable
    Row find(String rezoningNo);

    List<Row> of(String showCode);

    int decide(
            @Param("rezoningNo") String rezoningNo,
            @Param("state") Rezoning.State state,
            @Param("by") String by,
            @Param("at") Instant at);

    void moved(@Param("rezoningNo") String rezoningNo, @Param("moved") int moved, @Param("left") int left);
}
