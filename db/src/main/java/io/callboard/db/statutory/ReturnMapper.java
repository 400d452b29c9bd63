package io.callboard.db.statutory;

import io.callboard.kernel.VenueCode;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.Returns.Filter;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReturnMapper {
    void insert(@Param("it") ReturnRecord row);

    @Nullable
    ReturnRecord find(@Param("returnNo") String returnNo);

    @Nullable
    ReturnRecord findForUpdate(@Param("returnNo") String returnNo);

    @Nullable
    ReturnRecord latest(@Param("type") String type, @Param("venueCode") String venueCode, @Param("day") LocalDate day);

    /** One row if nobody has written since this version was read, else none. */
    int update(@Param("it") ReturnRecord row);

    List<ListRow> list(
            @Param("filter") Filter filter, @Param("after") @Nullable String after, @Param("limit") int limit);

    List<ListRow> board(
            @Param("venueCode") @Nullable String venueCode, @Param("from") LocalDate from, @Param("to") LocalDate to);

    ChainRow lockChain();

    void extendChain(
            @Param("lastNo") long lastNo, @Param("previous") @Nullable String previous, @Param("last") String last);

    List<ReturnRecord> chain(@Param("after") long afterChainNo, @Param("limit") int limit);

    record ListRow(
            String returnNo,
            String type,
            String venueCode,
            LocalDate day,
            String venueName,
            String status,
            int generation,
            @Nullable String supersedes,
            boolean late,
            int rowCount,
            long netFen,
            Instant createdAt,
            @Nullable Instant issuedAt,
            @Nullable Instant deliveredAt,
            @Nullable String sha256,
            @Nullable String previousSha256) {
        ReturnRow toRow() {
            return new ReturnRow(
                    new ReturnNo(returnNo),
                    type,
                    new VenueDay(new VenueCode(venueCode), day),
                    venueName,
                    ReturnStatus.valueOf(status),
                    generation,
                    supersedes == null ? null : new ReturnNo(supersedes),
                    late,
                    rowCount,
                    netFen,
                    createdAt,
                    issuedAt,
                    deliveredAt,
                    sha256,
                    previousSha256);
        }
    }

    record ChainRow(long lastNo, @Nullable String previousSha256, @Nullable String lastSha256) {}
}
