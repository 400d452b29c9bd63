package io.callboard.staff;

import java.time.Instant;
import java.util.Optional;

/** Bearer tokens of staff, kept as digests only; they live by real time. */
public interface StaffTokens {
    void add(String tokenHash, String username, Instant expiresAt);

    /** The user of a token that is still good at this moment. */
    Optional<String> userOf(String tokenHash, Instant now);

    void remove(String tokenHash);

    void removeAllOf(String username);
}
