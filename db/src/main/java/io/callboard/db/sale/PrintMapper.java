package io.callboard.db.sale;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PrintMapper {
    int count(String ticketCode);

    void insert(
            @Param("ticketCode") String ticketCode,
            @Param("printNo") int printNo,
            @Param("by") String by,
            @Param("reason") String reason,
            @Param("at") Instant at);
}
