package io.callboard.app.collection.tier;

import io.callboard.app.security.Bearers;
import io.callboard.channel.ApiKeys;
import io.callboard.channel.ApiKeys.ApiKey;
import io.callboard.kernel.Actor;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Secrets;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Knows senders by their keys. The environment names them as {@code sender:key,sender:key}; only digests are kept, and one
 * that is no longer named stays good until it is revoked.
 */
@Component
@Profile("collection")
class SenderKeys implements Bearers, ApplicationRunner {
    private final ApiKeys keys;
    private final RealTime time;
    private final String named;

    SenderKeys(ApiKeys keys, RealTime time, @Value("${callboard.collection.keys}") String named) {
        this.keys = keys;
        this.time = time;
        this.named = named;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (named.isBlank()) {
            return;
        }
        for (var pair : named.split(",")) {
            var parts = pair.strip().split(":", 2);
            if (parts.length != 2 || parts[1].isBlank()) {
                throw new IllegalStateException("CALLBOARD_SENDER_KEYS is a list of sender:key, separated by commas.");
            }
            var hash = Secrets.hash(parts[1]);
            if (keys.all().stream().noneMatch(key -> key.keyHash().equals(hash))) {
                keys.add(new ApiKey(hash, Actor.Kind.SENDER, parts[0], parts[0], "environment", time.instant(), null));
            }
        }
    }

    @Override
    public Optional<Actor> actorOf(String token) {
        return keys.findLive(Secrets.hash(token)).map(key -> new Actor(Actor.Kind.SENDER, key.principal(), Set.of()));
    }
}
