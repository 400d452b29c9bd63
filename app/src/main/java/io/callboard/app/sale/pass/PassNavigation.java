package io.callboard.app.sale.pass;

import com.vaadin.flow.component.UI;
import io.callboard.app.parts.SubjectPage;
import io.callboard.kernel.ShowCode;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the passes of a performance. */
@Configuration
public class PassNavigation {
    public static void toPasses(ShowCode showCode) {
        UI.getCurrent().navigate(PassesView.class, showCode.value());
    }

    @Bean
    SubjectPage passesPage() {
        return new SubjectPage("PASSES", task -> toPasses(new ShowCode(Objects.requireNonNull(task.showCode()))));
    }
}
