package io.callboard.app.channel;

import io.callboard.app.parts.SettingsTab;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the keys of machines. */
@Configuration
public class ChannelNavigation {
    @Bean
    SettingsTab keysTab() {
        return new SettingsTab(20, "channel.keys", KeysView.class, Set.of(Role.SYSADMIN, Role.AUDITOR));
    }
}
