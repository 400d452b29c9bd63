package io.callboard.db.kernel;

import io.callboard.kernel.Answers.Kept;
import io.callboard.kernel.Answers.Key;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AnswerMapper {
    @Nullable
    Kept find(@Param("key") Key key);

    void insert(@Param("key") Key key, @Param("answer") Kept answer, @Param("now") Instant now);

    int deleteBefore(@Param("limit") Instant limit);
}
