package io.callboard.channel;

import io.callboard.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of machines that talk to the house, shown once and kept as digests only. */
public interface ApiKeys {
    /** One key as an administrator sees it; kind is CHANNEL, GATE or SENDER, principal the code such as WEB. */
    record ApiKey(
            String keyHash,
            Actor.Kind kind,
            String principal,
            String label,
            String createdBy,
            Instant createdAt,
            @Nullable Instant revokedAt) {}

    void add(ApiKey key);

    Optional<ApiKey> findLive(String keyHash);

    List<ApiKey> all();

    void revoke(String keyHash, Instant at);
}
