package io.callboard.app.security;

import io.callboard.kernel.Role;
import io.callboard.staff.Passwords;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * A new house has no accounts. The first one, a security administrator who makes the others, is made from the environment
 * and only while there is none at all.
 */
@Component
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final String password;

    FirstAdministrator(
            StaffAccounts accounts, Passwords passwords, @Value("${callboard.first-password:}") String password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!accounts.all().isEmpty()) {
            return;
        }
        if (password.length() < StaffMember.SHORTEST_PASSWORD) {
            LOG.warn(
                    "There are no accounts yet. Start once with CALLBOARD_FIRST_PASSWORD (12 characters or more) to make"
                            + " the security administrator 'secadmin', who makes the others.");
            return;
        }
        accounts.add(StaffMember.hired(
                "secadmin", "Security administrator", passwords.hash(password), Set.of(Role.SECADMIN), true));
        LOG.info("Made the account 'secadmin'. Sign in, make the other accounts, and drop CALLBOARD_FIRST_PASSWORD.");
    }
}
