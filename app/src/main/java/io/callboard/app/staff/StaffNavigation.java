package io.callboard.app.staff;

import com.vaadin.flow.component.Component;
import io.callboard.app.parts.SettingsTab;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the accounts of staff and to one's own password. */
@Configuration
public class StaffNavigation {
    public static final Class<? extends Component> PASSWORD = PasswordView.class;

    @Bean
    SettingsTab staffTab() {
        return new SettingsTab(10, "staff.accounts", StaffView.class, Set.of(Role.SECADMIN, Role.AUDITOR));
    }
}
