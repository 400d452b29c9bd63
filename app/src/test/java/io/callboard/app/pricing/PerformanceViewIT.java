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
import java.util.List;
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
    void wang_min_sees_who_bought_where_and_for_whom_seats_are_held_and_stops_the_sale() {
        var code = new ShowCode(stage().swanLakeOnSale(
                        CURTAIN.plus(1, ChronoUnit.DAYS), Instant.now().minusSeconds(60)));
        sitsDown("manager");
        PerformanceNavigation.toPerformance(code);
        assertThat(words()).contains("Nothing is sold yet.", "Nobody holds seats.");

        var web = channel("demo-web-key");
        var lock = stage().locked(web, code.value(), "A", 2);
        web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(931), Stage.idCard(932)));
        holds(code, "S-10-01", "Lin Yue");
        holds(code, "S-10-03", "Lin Yue");
        holds(code, "S-10-05", "Northern Ballet");
        PerformanceNavigation.toPerformance(code);
        assertThat(words())
                .contains("Sold 2", "Held 3", "Web shop", "2 tickets · ¥ 1,360.00")
                .contains("Lin Yue", "2 seats · ¥ 1,360.00", "Northern Ballet", "1 seats · ¥ 680.00");

        _click(_get(Button.class, spec -> spec.withText("Suspend the sale…")));
        _setValue(_get(TextArea.class), "The stage is wet");
        _click(_get(Button.class, spec -> spec.withText("Suspend")));
        assertThat(words()).contains("Suspended", "The stage is wet");
        assertThat(_find(Button.class, spec -> spec.withText("Resume the sale…")))
                .hasSize(1);
    }

    private void holds(ShowCode code, String seat, String owner) {
        var hold = Map.of(
                "seatCodes",
                List.of(seat),
                "code",
                "HOUSE",
                "reason",
                "House seats",
                "owner",
                owner,
                "expiresAt",
                Stage.moment(CURTAIN.minus(2, ChronoUnit.DAYS)));
        var held = as("planner").keyed().post("/api/v1/performances/" + code + "/holds", hold);
        assertThat(held.status()).as(held.toString()).isEqualTo(201);
    }

    @Test
    void an_unknown_performance_says_so() {
        sitsDown("planner");
        PerformanceNavigation.toPerformance(new ShowCode("110101001019901010001"));
        assertThat(_find(H3.class)).extracting(H3::getText).contains("There is no such performance");
    }
}
