package io.callboard.app.sale.counter;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CounterIT extends ScreenTest {
    private static final Instant CURTAIN =
            Instant.now().plus(55, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Seats seats;

    @Autowired
    Clock clock;

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

    private String boughtTicket(String level, int card) {
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, level, 1);
        var order = web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(card)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json().at("/tickets/0/ticketCode").asText();
    }

    @SuppressWarnings("unchecked")
    private static void levelIs(String start) {
        Select<Level> level = _get(Select.class, spec -> spec.withLabel("Level"));
        _setValue(
                level,
                level.getListDataView()
                        .getItems()
                        .filter(each -> each.name().startsWith(start))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_ticket_of_the_circle_is_exchanged_for_the_stalls_against_the_difference() {
        var ticket = boughtTicket("B", 910);
        var orderNo = as("seller")
                .get("/api/v1/orders?ticketCode=" + ticket)
                .json()
                .at("/items/0/orderNo")
                .asText();
        UI.getCurrent().navigate("orders/no/" + orderNo);
        var actions = GridKt._getCellComponent(_get(Grid.class), 0, "actions");
        _click(_get(actions, Button.class, spec -> spec.withText("Exchange")));
        assertThat(words()).contains("Exchange of B-", "¥ 0.00 (rule ET-03)", "¥ 480.00");

        levelIs("池座");
        _click(_get(Button.class, spec -> spec.withText("Hold the best seat (F8)")));
        assertThat(words()).contains("To be paid now", "¥ 200.00");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given")), new BigDecimal("100"));
        _click(_get(Button.class, spec -> spec.withText("Exchange for ¥ 200.00 more (F9)")));
        assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Cash given")), new BigDecimal("300"));
        _click(_get(Button.class, spec -> spec.withText("Exchange for ¥ 200.00 more (F9)")));
        assertThat(words()).contains("Exchanged for S-", "Change: ¥ 100.00");

        _click(_get(Button.class, spec -> spec.withText("Open the order")));
        assertThat(words())
                .contains("Came for a ticket of", orderNo, "Paid on top")
                .doesNotContain(Stage.idCard(910));
    }

    @Test
    void a_seat_that_is_given_up_is_free_again_and_a_cheaper_one_is_refused() {
        var ticket = boughtTicket("B", 911);
        UI.getCurrent().navigate("counter/exchange/" + ticket);
        levelIs("三层");
        _click(_get(Button.class, spec -> spec.withText("Hold the best seat (F8)")));
        assertThat(words()).contains("A ticket is excha", "Hold the best seat (F8)");
        assertThat(locked()).isZero();
        levelIs("三层");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        _click(_get(Button.class, spec -> spec.withText("Hold the best seat (F8)")));
        assertThat(words()).contains("请检查填写的内容。 只能换");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("counter");
        UI.getCurrent().navigate("counter/exchange/" + ticket);
        levelIs("二层");
        _click(_get(Button.class, spec -> spec.withText("Hold the best seat (F8)")));
        assertThat(locked()).isOne();
        _click(_get(Button.class, spec -> spec.withText("Give the seat back")));
        assertThat(locked()).isZero();
        levelIs("二层");
        _click(_get(Button.class, spec -> spec.withText("Hold the best seat (F8)")));
        _click(_get(Button.class, spec -> spec.withText("Exchange (F9)")));
        assertThat(words()).contains("Exchanged for B-");

        UI.getCurrent().navigate("counter/exchange/" + ticket);
        assertThat(words()).contains("This ticket cannot be exchanged", "is EXCHANGED");
        UI.getCurrent().navigate("counter/exchange/nonsense");
        assertThat(words()).contains("This ticket cannot be exchanged");
    }

    private int locked() {
        return seats.counts(new ShowCode(showCode), clock.instant()).locked();
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
