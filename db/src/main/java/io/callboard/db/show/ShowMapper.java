package io.callboard.db.show;

import io.callboard.show.ShowData;
import io.callboard.show.ShowStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ShowMapper {
    /** The table's own row, without performers, papers and performances. */
    record Row(
            String showId,
            String title,
            String performanceType,
            String presenterName,
            String presenterLicenceNo,
            String programme,
            boolean temporaryStage,
            ShowStatus status,
            @Nullable String approvalNo,
            @Nullable LocalDate approvedOn,
            @Nullable String permitNo,
            @Nullable Instant filedAt,
            String createdBy,
            Instant createdAt,
            int version) {}

    void insert(@Param("row") Row row);

    @Nullable
    Row find(String showId);

    @Nullable
    Row findForChange(String showId);

    List<Row> list(
            @Param("status") @Nullable ShowStatus status,
            @Param("text") @Nullable String text,
            @Param("before") @Nullable String before,
            @Param("limit") int limit);

    int update(@Param("showId") String showId, @Param("version") int version, @Param("data") ShowData data);

    int move(@Param("showId") String showId, @Param("from") Collection<ShowStatus> from, @Param("to") ShowStatus to);

    int recordFiling(@Param("showId") String showId, @Param("at") Instant at);

    int recordApproval(
            @Param("showId") String showId,
            @Param("approvalNo") String approvalNo,
            @Param("approvedOn") LocalDate approvedOn);

    int recordPermit(@Param("showId") String showId, @Param("permitNo") String permitNo);

    List<ShowData.Performer> performers(String showId);

    List<ShowData.Document> documents(String showId);

    void insertPerformer(
            @Param("showId") String showId,
            @Param("ordinal") int ordinal,
            @Param("performer") ShowData.Performer performer);

    void insertDocument(@Param("showId") String showId, @Param("document") ShowData.Document document);

    int deletePerformers(String showId);

    int deleteDocuments(String showId);
}
