package io.callboard.db.staff;

import io.callboard.kernel.RealTime;
import io.callboard.staff.StaffTokens;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlStaffTokens implements StaffTokens {
    private final StaffMapper staff;
    private final RealTime time;

    SqlStaffTokens(StaffMapper staff, RealTime time) {
        this.staff = staff;
        this.time = time;
    }

    @Override
    public void add(String tokenHash, String username, Instant expiresAt) {
        staff.insertToken(tokenHash, username, time.instant(), expiresAt);
    }

    @Override
    public Optional<String> userOf(String tokenHash, Instant now) {
        return Optional.ofNullable(staff.userOfToken(tokenHash, now));
    }

    @Override
    public void remove(String tokenHash) {
        staff.deleteToken(tokenHash);
    }

    @Override
    public void removeAllOf(String username) {
        staff.deleteTokensOf(username);
    }
}
