package io.callboard.db.show;

import io.callboard.show.PerformanceTypes.PerformanceType;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface TypeMapper {
    List<PerformanceType> all();

    @Nullable
    PerformanceType find(String code);
}
