package io.callboard.app.hall;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatState;
import io.callboard.kernel.HallCode;
import org.junit.jupiter.api.Test;

class HallsViewIT extends ScreenTest {
    @Test
    void a_planner_finds_a_hall_with_its_picture_and_the_way_to_a_new_plan() {
        stage().operaHouse();
        sitsDown("planner");
        HallNavigation.toHall(new HallCode(Stage.OPERA_HOUSE));
        assertThat(_get(H2.class).getText()).contains("歌剧院");
        assertThat(_get(SeatMap.class).counts()).containsEntry(SeatState.AVAILABLE, 1733);
        assertThat(words()).contains("Upload the next version").contains("1,733");
    }

    @Test
    void a_venue_in_no_division_is_refused_and_nothing_typed_is_lost() {
        sitsDown("planner");
        UI.getCurrent().navigate(HallsView.class);
        _click(_get(Button.class, spec -> spec.withText("New venue…")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Venue code")), "99010100101");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Nowhere");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Address")), "Nowhere 1");
        _click(_get(Button.class, spec -> spec.withText("Add venue")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Nowhere");
    }

    @Test
    void a_wrong_plan_leaves_nothing_behind_and_names_its_lines() {
        stage().operaHouse();
        var planner = as("planner");
        var answer = planner.keyed()
                .send(
                        "POST",
                        "/api/v1/halls/" + Stage.OPERA_HOUSE + "/plans",
                        "text/csv",
                        "seatCode,area,floor,row,number,x,y,view\nS-1,S,1,1,1,1,1,CLEAR\nS-1,S,1,1,1,1,1,CLEAR\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("plan-invalid");
        assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/errors/0/column").asText()).isEqualTo("seatCode");
        var halls = planner.get("/api/v1/halls").json().at("/items");
        assertThat(halls)
                .filteredOn(hall -> hall.at("/hallCode").asText().equals(Stage.OPERA_HOUSE))
                .singleElement()
                .satisfies(hall -> assertThat(hall.at("/planVersion").asInt()).isOne());
    }
}
