package io.callboard.db.pricing;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChartMapper {
    record Row(int planVersion, String assignments, boolean lowered, int version) {}

    record LevelRow(String level, String name, long priceFen) {}

    record VersionRow(
            String showCode,
            int version,
            int planVersion,
            String levels,
            String assignments,
            boolean lowered,
            String author,
            @Nullable String approver,
            Instant since) {}

    @Nullable
    Row find(String showCode);

    List<LevelRow> levels(String showCode);

    @Nullable
    Boolean isLowered(String showCode);

    int insert(@Param("row") VersionRow row);

    int update(@Param("row") VersionRow row, @Param("replacing") int replacing);

    int deleteLevels(String showCode);

    void insertLevel(@Param("showCode") String showCode, @Param("ordinal") int ordinal, @Param("level") LevelRow level);

    void insertVersion(@Param("row") VersionRow row);

    List<VersionRow> versions(String showCode);

    @Nullable
    VersionRow published(String showCode);
}
