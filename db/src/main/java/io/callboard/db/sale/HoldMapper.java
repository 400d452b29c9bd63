package io.callboard.db.sale;

import io.callboard.sale.Hold;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface HoldMapper {
    record Row(
            String holdId,
            String showCode,
            String code,
            String reason,
            String owner,
            int seats,
            long valueFen,
            Instant expiresAt,
            Hold.State status,
            String createdBy,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    void insert(Row row);

    @Nullable
    Row find(String holdId);

    int release(@Param("holdId") String holdId, @Param("now") Instant now);

    int expire(Instant now);

    List<Row> open(@Param("showCode") String showCode, @Param("now") Instant now);
}
