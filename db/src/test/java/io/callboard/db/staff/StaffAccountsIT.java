package io.callboard.db.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Role;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import io.callboard.staff.StaffTokens;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffAccountsIT extends DatabaseTest {
    private static final StaffMember WANG_MIN =
            StaffMember.hired("wang", "王敏 Wang Min", "hash", Set.of(Role.MANAGER, Role.PLANNER), false);

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffTokens tokens;

    @Test
    void an_account_comes_back_as_it_was_added() {
        accounts.add(WANG_MIN);

        assertThat(accounts.find("wang")).contains(WANG_MIN);
    }

    @Test
    void a_name_is_taken_once() {
        assertThat(accounts.add(WANG_MIN)).isTrue();
        assertThat(accounts.add(WANG_MIN)).isFalse();
    }

    @Test
    void a_change_wants_the_version_that_was_seen() {
        accounts.add(WANG_MIN);

        assertThat(accounts.change("wang", 0, "王敏 Wang Min", Set.of(Role.MANAGER), false))
                .isTrue();
        assertThat(accounts.change("wang", 0, "王敏 Wang Min", Set.of(Role.PLANNER), true))
                .isFalse();

        var changed = accounts.findForChange("wang").orElseThrow();
        assertThat(changed.roles()).containsExactly(Role.MANAGER);
        assertThat(changed.active()).isFalse();
        assertThat(changed.version()).isEqualTo(1);
    }

    @Test
    void a_first_password_says_so_until_it_is_changed() {
        accounts.add(WANG_MIN);

        accounts.setPassword("wang", "first", true);
        assertThat(accounts.find("wang").orElseThrow().mustChange()).isTrue();

        accounts.setPassword("wang", "own", false);
        var wangMin = accounts.find("wang").orElseThrow();
        assertThat(wangMin.mustChange()).isFalse();
        assertThat(wangMin.version()).isEqualTo(2);
    }

    @Test
    void failures_lock_an_account_until_a_moment_and_success_frees_it() {
        accounts.add(WANG_MIN);
        var until = Instant.parse("2026-11-23T11:30:00Z");

        accounts.noteFailure("wang", 5, until);
        assertThat(accounts.find("wang").orElseThrow().mayEnter(until.minusSeconds(1)))
                .isFalse();
        assertThat(accounts.find("wang").orElseThrow().mayEnter(until)).isTrue();

        accounts.noteSuccess("wang");
        assertThat(accounts.find("wang")).contains(WANG_MIN);
    }

    @Test
    void a_token_is_good_until_it_runs_out_or_is_taken_back() {
        var until = Instant.parse("2026-11-23T11:30:00Z");
        tokens.add("t".repeat(64), "wang", until);

        assertThat(tokens.userOf("t".repeat(64), until.minusMillis(1))).contains("wang");
        assertThat(tokens.userOf("t".repeat(64), until)).isEmpty();

        tokens.remove("t".repeat(64));
        assertThat(tokens.userOf("t".repeat(64), until.minusMillis(1))).isEmpty();
    }
}
