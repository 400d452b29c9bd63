package io.callboard.app.staff;

import io.callboard.app.parts.AccountEntry;
import io.callboard.app.parts.SettingsTab;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the accounts of staff and to one's own password. */
@Configuration
public class StaffNavigation {
    @Bean
    AccountEntry passwordEntry() {
        return new AccountEntry("staff.password.change", PasswordView.class);
    }

    @Bean
    SettingsTab staffTab() {
        return new SettingsTab(10, "staff.accounts", StaffView.class, Set.of(Role.SECADMIN, Role.AUDITOR));
    }
}
