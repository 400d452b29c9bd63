package io.callboard.db.statutory;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReturnFileMapper {
    void insert(
            @Param("returnNo") String returnNo,
            @Param("format") String format,
            @Param("sha256") String sha256,
            @Param("content") byte[] content);

    @Nullable
    FileRow find(@Param("returnNo") String returnNo, @Param("format") String format);

    List<DigestRow> digests(@Param("returnNo") String returnNo);

    record FileRow(byte[] content) {}

    record DigestRow(String format, String sha256) {}
}
