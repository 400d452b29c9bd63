package io.callboard.db.pricing;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChartMapper {
    record Row(int planVersion, String assignments, int version) {}

    record LevelRow(String level, String name, long priceFen) {}

    @Nullable
    Row find(String showCode);

    List<LevelRow> levels(String showCode);

    int insert(
            @Param("showCode") String showCode,
            @Param("planVersion") int planVersion,
            @Param("assignments") String assignments,
            @Param("by") String by,
            @Param("now") Instant now);

    int update(
            @Param("showCode") String showCode,
            @Param("planVersion") int planVersion,
            @Param("assignments") String assignments,
            @Param("replacing") int replacing,
            @Param("by") String by,
            @Param("now") Instant now);

    int deleteLevels(String showCode);

    void insertLevel(@Param("showCode") String showCode, @Param("ordinal") int ordinal, @Param("level") LevelRow level);
}
