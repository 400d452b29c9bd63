package io.callboard.db.realname;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SlotMapper {
    /** Gives 1, or 0 when the slot is taken. */
    int take(
            @Param("showCode") String showCode,
            @Param("digest") String digest,
            @Param("slot") int slot,
            @Param("ticketCode") String ticketCode);

    @Nullable
    String holder(@Param("showCode") String showCode, @Param("digest") String digest);

    int free(String ticketCode);
}
