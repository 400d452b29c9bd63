package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Role;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Returns;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screens of returns. */
@Configuration
public class ReturnNavigation {
    static final Set<Role> READERS = Set.of(Role.COMPLIANCE, Role.MANAGER, Role.FINANCE, Role.AUDITOR);

    /** What the menu counts: returns of the last weeks that fail, are late or wait for a signature. */
    private static final int WEEKS = 5;

    public static void toReturn(ReturnNo returnNo) {
        UI.getCurrent().navigate(ReturnView.class, returnNo.value());
    }

    static void toReturns() {
        UI.getCurrent().navigate(ReturnsView.class);
    }

    public static RouterLink link(ReturnNo returnNo, Component... content) {
        var link = new RouterLink("", ReturnView.class, returnNo.value());
        link.add(content);
        return link;
    }

    @Bean
    NavEntry returnsEntry(Returns returns, Clock clock) {
        return new NavEntry(60, "returns.nav", VaadinIcon.CLIPBOARD_CHECK, ReturnsView.class, READERS, actor -> {
            var today = BusinessZone.dayOf(clock.instant());
            return (int) returns.board(null, today.minusWeeks(WEEKS), today).stream()
                    .filter(row -> ReturnState.of(row).wantsSomebody())
                    .count();
        });
    }
}
