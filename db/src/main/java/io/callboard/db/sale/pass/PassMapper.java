package io.callboard.db.sale.pass;

import io.callboard.sale.pass.PassKind;
import io.callboard.sale.pass.PassQuota;
import io.callboard.sale.pass.PassRequest;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PassMapper {
    record RequestRow(
            String requestNo,
            String showCode,
            PassKind kind,
            String unit,
            String reason,
            @Nullable String holdId,
            PassRequest.State status,
            String author,
            Instant createdAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    record GuestRow(
            String requestNo,
            int place,
            @Nullable String seatCode,
            String name,
            String idType,
            byte[] idCipher,
            String idDigest,
            String idMasked,
            @Nullable String ticketCode,
            boolean voided) {}

    void insert(@Param("row") RequestRow row);

    void insertGuest(@Param("row") GuestRow row);

    @Nullable
    RequestRow find(String requestNo);

    List<RequestRow> of(String showCode);

    List<GuestRow> guests(String requestNo);

    int decide(
            @Param("requestNo") String requestNo,
            @Param("state") PassRequest.State state,
            @Param("by") String by,
            @Param("at") Instant at);

    void issue(@Param("requestNo") String requestNo, @Param("place") int place, @Param("ticketCode") String ticketCode);

    int voidPass(String ticketCode);

    PassQuota quota(String showCode);

    void putQuota(
            @Param("showCode") String showCode,
            @Param("seats") int seats,
            @Param("workPasses") int workPasses,
            @Param("by") String by,
            @Param("at") Instant at);
}
