package io.callboard.db.outbox;

import io.callboard.outbox.OutboxMessage;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {
    void insert(
            @Param("kind") String kind,
            @Param("key") String key,
            @Param("payload") String payload,
            @Param("now") Instant now);

    List<Long> dueForUpdate(@Param("kind") String kind, @Param("now") Instant now, @Param("most") int most);

    int lease(@Param("numbers") List<Long> numbers, @Param("worker") String worker, @Param("until") Instant until);

    List<OutboxMessage> messages(@Param("numbers") List<Long> numbers);

    int sent(@Param("messageNo") long messageNo, @Param("now") Instant now);

    int failed(
            @Param("messageNo") long messageNo, @Param("nextTryAt") Instant nextTryAt, @Param("reason") String reason);

    int waiting(@Param("now") Instant now);
}
