package io.callboard.app.rulebook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.callboard.app.parts.NavEntry;
import io.callboard.app.parts.SubjectPage;
import io.callboard.app.rulebook.dictionary.DictionaryNavigation;
import io.callboard.kernel.Actor;
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

    /** A version such as {@code refund-eligibility:3}. */
    @Bean
    SubjectPage ruleVersionPage() {
        return new SubjectPage("RULE_SET", task -> {
            var id = task.subject().id();
            int cut = id.lastIndexOf(':');
            toVersion(id.substring(0, cut), Integer.parseInt(id.substring(cut + 1)));
        });
    }

    /** The dictionary of a change, which its label begins with. */
    @Bean
    SubjectPage dictionaryPage() {
        return new SubjectPage(
                "DICTIONARY",
                task -> DictionaryNavigation.toDictionary(task.subject().label().replaceFirst(" .*", "")));
    }

    static void toVersion(String ruleSet, int version) {
        UI.getCurrent().navigate(RuleSetView.class, ruleSet, QueryParameters.of(VERSION, String.valueOf(version)));
    }

    static void toDraft(String ruleSet) {
        UI.getCurrent().navigate(DraftView.class, ruleSet);
    }

    private static int waiting(Tasks tasks, Actor actor) {
        return tasks.count(actor, TaskFilter.ofProcess("ruleChange"))
                + tasks.count(actor, TaskFilter.ofProcess("dictionaryChange"));
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
                actor -> actor.has(Role.RULES) ? waiting(tasks, actor) : 0);
    }
}
