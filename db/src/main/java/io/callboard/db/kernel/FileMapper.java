package io.callboard.db.kernel;

import io.callboard.kernel.Files.FileInfo;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FileMapper {
    /** Bytes in a row of their own, so that looking a file up does not read it. */
    record Content(byte[] bytes) {}

    void insert(
            @Param("info") FileInfo info,
            @Param("content") byte[] content,
            @Param("by") String by,
            @Param("now") Instant now);

    @Nullable
    FileInfo find(String fileId);

    @Nullable
    Content content(String fileId);

    int use(String fileId);

    int dropUnused(Instant before);
}
