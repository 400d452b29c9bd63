package io.callboard.app.security;

import io.callboard.channel.ApiKeys;
import io.callboard.kernel.Actor;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Secrets;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import io.callboard.staff.StaffTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose a bearer token is: a member of staff for a working day, or a machine with a key. */
@Component
public class BearerTokens implements Bearers {
    private static final Duration GOOD_FOR = Duration.ofHours(8);

    private final StaffTokens tokens;
    private final StaffAccounts accounts;
    private final ApiKeys keys;
    private final RealTime time;

    BearerTokens(StaffTokens tokens, StaffAccounts accounts, ApiKeys keys, RealTime time) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.keys = keys;
        this.time = time;
    }

    /** A new token; the only time that its text is known here. */
    record Issued(String token, Instant expiresAt) {}

    Issued issue(StaffMember member) {
        var token = Secrets.next();
        var expiresAt = time.instant().plus(GOOD_FOR);
        tokens.add(Secrets.hash(token), member.username(), expiresAt);
        return new Issued(token, expiresAt);
    }

    void takeBack(String token) {
        tokens.remove(Secrets.hash(token));
    }

    @Override
    @Transactional
    public Optional<Actor> actorOf(String token) {
        var hash = Secrets.hash(token);
        var now = time.instant();
        return tokens.userOf(hash, now)
                .flatMap(accounts::find)
                .filter(member -> member.mayEnter(now) && !member.mustChange())
                .map(StaffMember::asActor)
                .or(() -> keys.findLive(hash).map(key -> new Actor(key.kind(), key.principal(), Set.of())));
    }
}
