package io.callboard.app.pricing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.ShowCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformanceViewIT extends ScreenTest {
    private static final Instant CURTAIN =
            Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Test
    void a_planner_prices_and_plans_a_sale_and_a_manager_confirms_and_cancels_it() {
        stage().operaHouse();
        var show = stage().submitted(stage().show("天鹅湖 Swan Lake", Stage.OPERA_HOUSE, CURTAIN, 1700));
        var code = new ShowCode(stage().approved(show, 1700));

        sitsDown("planner");
        PerformanceNavigation.toPerformance(code);
        _click(_get(Button.class, spec -> spec.withText("Set prices…")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Everywhere");
        _setValue(_get(BigDecimalField.class), new BigDecimal("680.005"));
        _click(_get(Button.class, spec -> spec.withText("Keep prices")));
        assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();
        _setValue(_get(BigDecimalField.class), new BigDecimal("680"));
        _click(_get(Button.class, spec -> spec.withText("Keep prices")));
        assertThat(words()).contains("1,700 of 1,700").contains(Formats.yuan(117_844_000));

        _click(_get(Button.class, spec -> spec.withText("Plan the sale…")));
        assertThat(_get(Paragraph.class).getText()).contains("1,700 seats go on sale");
        _click(_get(Button.class, spec -> spec.withText("Ask for confirmation")));
        assertThat(time.settle()).isTrue();
        PerformanceNavigation.toPerformance(code);
        assertThat(words()).contains("A manager must confirm");

        assertThat(stage().complete("manager", "confirmSalePlan", "showCode=" + code, "confirm", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(time.settle()).isTrue();
        sitsDown("manager");
        PerformanceNavigation.toPerformance(code);
        assertThat(words()).contains("Scheduled").contains("Free 1,700").contains("Not sold 33");
        _click(_get(Button.class, spec -> spec.withText("Cancel the performance…")));
        _setValue(_get(TextArea.class), "The company fell ill");
        _click(_get(Button.class, spec -> spec.withText("Cancel the performance")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), code.value().substring(17));
        _click(_get(Button.class, spec -> spec.withText("Cancel the performance")));
        assertThat(words()).contains("Cancelled").contains("The company fell ill");
        assertThat(_find(Button.class, spec -> spec.withText("Suspend the sale…")))
                .isEmpty();
    }

    @Test
    void an_unknown_performance_says_so() {
        sitsDown("planner");
        PerformanceNavigation.toPerformance(new ShowCode("110101001019901010001"));
        assertThat(_find(H3.class)).extracting(H3::getText).contains("There is no such performance");
    }
}
