package io.callboard.app.channel;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.app.parts.SettingsTab;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the days of channels and to the keys of machines. */
@Configuration
public class ChannelNavigation {
    @Bean
    NavEntry channelDaysEntry() {
        var readers = Set.of(Role.FINANCE, Role.MANAGER, Role.AUDITOR);
        return new NavEntry(47, "channel.nav", VaadinIcon.CONNECT_O, ChannelDaysView.class, readers);
    }

    @Bean
    SettingsTab keysTab() {
        return new SettingsTab(20, "channel.keys", KeysView.class, Set.of(Role.SYSADMIN, Role.AUDITOR));
    }
}
