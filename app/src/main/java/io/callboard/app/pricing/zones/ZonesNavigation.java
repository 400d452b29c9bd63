package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.callboard.app.parts.SubjectPage;
import io.callboard.kernel.ShowCode;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the zones of a performance. */
@Configuration
public class ZonesNavigation {
    public static void toZones(ShowCode showCode) {
        UI.getCurrent().navigate(ZonesView.class, showCode.value());
    }

    /** What somebody asked for, on the map. */
    @Bean
    SubjectPage rezoningPage() {
        return new SubjectPage("REZONING", task -> UI.getCurrent()
                .navigate(
                        ZonesView.class,
                        Objects.requireNonNull(task.showCode()),
                        QueryParameters.of(ZonesView.REZONING, task.subject().id())));
    }
}
