package io.callboard.app.rulebook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.processes.task.Tasks;
import io.callboard.task.TaskFilter;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the rules office. */
@Configuration
public class RuleNavigation {
    static final String VERSION = "version";

    public static void toSet(String ruleSet) {
        UI.getCurrent().navigate(RuleSetView.class, ruleSet);
    }

    /** Goes to a version that a task is about: {@code refund-eligibility:3}. */
    public static void toSubject(String key) {
        int cut = key.lastIndexOf(':');
        toVersion(key.substring(0, cut), Integer.parseInt(key.substring(cut + 1)));
    }

    static void toVersion(String ruleSet, int version) {
        UI.getCurrent().navigate(RuleSetView.class, ruleSet, QueryParameters.of(VERSION, String.valueOf(version)));
    }

    static void toDraft(String ruleSet) {
        UI.getCurrent().navigate(DraftView.class, ruleSet);
    }

    @Bean
    NavEntry rulesEntry(Tasks tasks) {
        var readers = Set.of(Role.RULES, Role.MANAGER, Role.FINANCE, Role.COMPLIANCE, Role.AUDITOR);
        return new NavEntry(
                70,
                "rulebook.nav",
                VaadinIcon.SCALE,
                RulesView.class,
                readers,
                actor -> actor.has(Role.RULES) ? tasks.count(actor, TaskFilter.ofProcess("ruleChange")) : 0);
    }
}
