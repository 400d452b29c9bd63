package io.callboard.db.channel;

import io.callboard.channel.ApiKeys.ApiKey;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ApiKeyMapper {
    void insert(ApiKey key);

    @Nullable
    ApiKey findLive(String keyHash);

    List<ApiKey> all();

    int revoke(@Param("keyHash") String keyHash, @Param("at") Instant at);
}
