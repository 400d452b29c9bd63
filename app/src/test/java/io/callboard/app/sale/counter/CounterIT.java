package io.callboard.app.sale.counter;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.show.Performance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterIT extends ScreenTest {
    private static final Instant CURTAIN =
            Instant.now().plus(55, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private String showCode;

    @BeforeEach
    void swan_lake_is_on_sale() {
        showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        sitsDown("seller");
        UI.getCurrent().navigate("counter");
    }

    @SuppressWarnings("unchecked")
    private void holdsOneSeat() {
        ComboBox<Performance> performances = _get(ComboBox.class, spec -> spec.withId("counter-performance"));
        var chosen = performances
                .getListDataView()
                .getItems()
                .filter(each -> each.code().value().equals(showCode))
                .findFirst()
                .orElseThrow();
        _setValue(performances, chosen);
        _click(_get(Button.class, spec -> spec.withText("Hold the best seats (F8)")));
    }

    private static void fills(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private static Button sell() {
        return _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Sell for"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void xu_jia_sells_a_ticket_and_takes_it_back() {
        holdsOneSeat();
        fills("Buyer", "韩梅梅");
        fills("Mobile", "13800138000");
        fills("Who sits on " + seat(), "韩梅梅");
        fills("Number", Stage.idCard(901));
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given")), new BigDecimal("700"));
        _click(sell());
        assertThat(words()).contains("Sold: 1 for ¥ 680.00", "Change: ¥ 20.00").doesNotContain(Stage.idCard(901));
        _click(_get(Button.class, spec -> spec.withText("Open the order")));
        assertThat(words()).contains("Ticket code", "韩梅梅", "¥ 680.00").doesNotContain(Stage.idCard(901));

        _click(_get(Button.class, spec -> spec.withText("Give tickets back")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refund-sum")).getText())
                .contains("Together ¥ 680.00 go back");
        _click(_get(Button.class, spec -> spec.withText("Give them back")));

        assertThat(words()).contains("1 tickets · Buyer changed their mind", "Tickets returned, seats on sale again");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_card_on_the_reader_names_the_guest_and_a_student_pays_less() {
        holdsOneSeat();
        reads("韩梅梅\t" + Stage.idCard(902));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Buyer")).getValue())
                .isEqualTo("韩梅梅");
        Select<Concession> concession = _get(Select.class, spec -> spec.withLabel("Concession"));
        _setValue(concession, Concession.STUDENT);
        assertThat(sell().getText()).contains("¥ 544.00");
        fills("Mobile", "13800138000");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given")), new BigDecimal("500"));
        _click(sell());
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given")), new BigDecimal("544"));
        _click(sell());
        assertThat(words()).contains("Sold: 1 for ¥ 544.00", "Change: ¥ 0.00");
        _click(_get(Button.class, spec -> spec.withText("Next (F2)")));
        assertThat(_get(Button.class, spec -> spec.withText("Hold the best seats (F8)"))
                        .isEnabled())
                .isTrue();
    }

    private static void reads(String typed) {
        var reader = _get(TextField.class, spec -> spec.withLabel("ID reader"));
        _setValue(reader, typed);
        ComponentUtil.fireEvent(
                reader, new KeyPressEvent(reader, Key.ENTER.getKeys().get(0)));
    }

    @Test
    void a_mistyped_id_is_told_in_its_field_and_nothing_is_sold() {
        holdsOneSeat();
        fills("Buyer", "韩梅梅");
        fills("Mobile", "13800138000");
        fills("Number", "110105199001011230");

        _click(sell());

        assertThat(_get(TextField.class, spec -> spec.withLabel("Number")).getErrorMessage())
                .contains("check digit");
        assertThat(as("seller")
                        .get("/api/v1/orders?showCode=" + showCode)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    private static String seat() {
        return _find(TextField.class).stream()
                .map(TextField::getLabel)
                .filter(label -> label != null && label.startsWith("Who sits on "))
                .findFirst()
                .orElseThrow()
                .substring("Who sits on ".length());
    }
}
