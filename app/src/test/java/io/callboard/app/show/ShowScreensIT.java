package io.callboard.app.show;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.hall.Hall;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ShowScreensIT extends ScreenTest {
    private static final Instant CURTAIN =
            Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private static void fills(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void chooses(String label, Class<T> type) {
        Select<T> select = _get(Select.class, spec -> spec.withLabel(label));
        _setValue(select, select.getListDataView().getItem(0));
    }

    @Test
    void lin_yue_writes_a_show_down_and_is_told_which_papers_are_missing() {
        stage().operaHouse();
        sitsDown("planner");
        UI.getCurrent().navigate("shows/new");
        fills("Title", "睡莲 Water Lilies");
        chooses("Type", DictionaryEntry.class);
        fills("Presenter", "北京星光演艺有限公司");
        fills("Licence of the presenter", "京演（机构）（2019）4094号");
        fills("Performer", "林可");
        _setValue(_get(TextArea.class), "Two acts");
        chooses("Hall", Hall.class);
        _setValue(_get(DateTimePicker.class), LocalDateTime.now().plusDays(60).truncatedTo(ChronoUnit.HOURS));
        _setValue(_get(IntegerField.class), 900);

        _click(_get(Button.class, spec -> spec.withText("Keep as a draft")));

        assertThat(words()).contains("睡莲 Water Lilies", "Draft", "林可");
        _click(_get(Button.class, spec -> spec.withText("Submit for approval")));
        assertThat(words()).contains("Draft");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_draft_gets_a_second_performance_and_keeps_its_papers() {
        stage().operaHouse();
        var drafted = as("planner")
                .keyed()
                .post("/api/v1/shows", stage().show("茶馆 Teahouse", Stage.OPERA_HOUSE, CURTAIN, 900));
        var showId = drafted.json().at("/showId").asText();
        sitsDown("planner");
        UI.getCurrent().navigate("shows/id/" + showId);
        _click(_get(Button.class, spec -> spec.withText("Change")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "茶馆 Teahouse, new cast");
        _click(_get(Button.class, spec -> spec.withText("Another performance")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(IntegerField.class).get(1).isInvalid()).isTrue();

        Select<Hall> hall = _find(Select.class).stream()
                .filter(each -> "Hall".equals(each.getLabel()))
                .reduce((first, last) -> last)
                .orElseThrow();
        _setValue(hall, hall.getListDataView().getItem(0));
        _setValue(
                _find(DateTimePicker.class).get(1),
                LocalDateTime.now().plusDays(61).truncatedTo(ChronoUnit.HOURS));
        _setValue(_find(IntegerField.class).get(1), 800);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(words()).contains("茶馆 Teahouse, new cast", "Proof of the venue");
        assertThat(stage().show(showId).at("/performances")).hasSize(2);
    }

    @Test
    void what_is_missing_is_told_in_its_field() {
        sitsDown("planner");
        UI.getCurrent().navigate("shows/new");

        _click(_get(Button.class, spec -> spec.withText("Keep as a draft")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isTrue();
    }

    @Test
    void a_submitted_show_tells_what_happened() {
        stage().operaHouse();
        var showId = stage().submitted(stage().show("海鸥 The Seagull", Stage.OPERA_HOUSE, CURTAIN, 1700));
        sitsDown("manager");
        UI.getCurrent().navigate("shows/id/" + showId);

        assertThat(words()).contains("海鸥 The Seagull", "In approval", "Submitted", "Proof of the venue");
        UI.getCurrent().navigate("shows");
        assertThat(words()).contains("Approval number");
    }
}
