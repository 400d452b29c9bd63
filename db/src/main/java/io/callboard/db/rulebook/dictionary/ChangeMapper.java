package io.callboard.db.rulebook.dictionary;

import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChangeMapper {
    record Row(
            String changeNo,
            String dictionary,
            String entries,
            Status status,
            String author,
            Instant createdAt,
            @Nullable String approver,
            @Nullable Instant decidedAt,
            @Nullable String comment) {}

    void insert(Row row);

    void insertWaiting(
            @Param("dictionary") String dictionary,
            @Param("codes") List<String> codes,
            @Param("changeNo") String changeNo);

    void deleteWaiting(String changeNo);

    @Nullable
    Row find(String changeNo);

    int decide(
            @Param("changeNo") String changeNo,
            @Param("status") Status status,
            @Param("by") String by,
            @Param("comment") String comment,
            @Param("at") Instant at);

    List<Row> of(@Param("dictionary") String dictionary, @Param("limit") int limit);
}
