package io.callboard.db.channel;

import io.callboard.channel.ApiKeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlApiKeys implements ApiKeys {
    private final ApiKeyMapper keys;

    SqlApiKeys(ApiKeyMapper keys) {
        this.keys = keys;
    }

    @Override
    public void add(ApiKey key) {
        keys.insert(key);
    }

    @Override
    public Optional<ApiKey> findLive(String keyHash) {
        return Optional.ofNullable(keys.findLive(keyHash));
    }

    @Override
    public List<ApiKey> all() {
        return keys.all();
    }

    @Override
    public void revoke(String keyHash, Instant at) {
        keys.revoke(keyHash, at);
    }
}
