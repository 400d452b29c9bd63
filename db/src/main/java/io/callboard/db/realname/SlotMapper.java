package io.callboard.db.realname;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SlotMapper {
    record Row(String digest, int slot, String ticketCode) {}

    void insert(@Param("showCode") String showCode, @Param("row") Row row);

    List<Row> of(@Param("showCode") String showCode, @Param("digests") List<String> digests);

    @Nullable
    String holder(@Param("showCode") String showCode, @Param("digest") String digest);

    @Nullable
    String digestOf(String ticketCode);

    int free(String ticketCode);

    int freeAll(@Param("tickets") List<String> tickets);
}
