package io.callboard.app.statutory;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.callboard.app.ScreenTest;
import io.callboard.app.parts.StatusChip;
import io.callboard.collection.DailyDeliveries;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.statutory.SendAgain;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.processes.task.Tasks;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.VenueDay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReturnsViewIT extends ScreenTest {
    private static final Actor SUN_BO = Actor.staff("compliance", Set.of(Role.COMPLIANCE));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StatutoryReturns returns;

    @Autowired
    Clock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    SignOffLink signOff;

    @Autowired
    SendAgain sendAgain;

    @Autowired
    DailyDeliveries deliveries;

    @BeforeEach
    void sunBo() {
        sitsDown("compliance");
    }

    @Test
    void the_board_leads_to_a_day_and_its_check() {
        var theatre = new SmallTheatre(jdbc, "11010600401", BusinessZone.dayOf(clock.instant()));
        theatre.open();
        theatre.sells(68_000);
        var forgotten = theatre.writesTicket(38_000);
        var venueDay = new VenueDay(theatre.venue, theatre.yesterday);
        var asked = returns.request(SUN_BO, ReturnType.DAILY, venueDay, AnswerTo.nobody());

        UI.getCurrent()
                .navigate(ReturnsView.class, new QueryParameters(Map.of("venue", List.of(theatre.venue.value()))));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(_find(RouterLink.class)).isNotEmpty();

        ReturnNavigation.toReturn(asked.returnNo());
        assertThat(_get(H1.class).getText()).contains("Small theatre");
        assertThat(_find(StatusChip.class)).isNotEmpty();
        assertThat(words()).contains(forgotten);

        theatre.books(forgotten, 38_000);
        _click(_get(Button.class, spec -> spec.withText("Draw up again")));
        assertThat(words()).doesNotContain(forgotten).contains("Tickets, ledger and lines agree");
        assertThat(_find(Button.class, spec -> spec.withText("Sign off…"))).hasSize(1);
    }

    /** The service knows nothing of the ticket, says so, and takes the return as soon as the ticket is reported. */
    @Test
    void a_return_that_the_service_refused_goes_again_when_the_day_is_mended() {
        var theatre = new SmallTheatre(jdbc, "11010600402", BusinessZone.dayOf(clock.instant()));
        theatre.open();
        var ticket = theatre.writesTicket(68_000);
        theatre.books(ticket, 68_000);
        var asked = returns.request(
                SUN_BO, ReturnType.DAILY, new VenueDay(theatre.venue, theatre.yesterday), AnswerTo.nobody());
        ReturnNavigation.toReturn(asked.returnNo());
        var task = signOff.taskOf(asked.returnNo()).orElseThrow();
        tasks.complete(SUN_BO, task, "sign", "", Map.of());
        becomes(asked.returnNo(), "REJECTED");

        theatre.reports(ticket, 68_000);
        ReturnNavigation.toReturn(asked.returnNo());
        assertThat(words()).contains("Not taken by the collection service");
        _click(_get(Button.class, spec -> spec.withText("Send again")));

        becomes(asked.returnNo(), "ACKNOWLEDGED");
        assertThat(returns.find(asked.returnNo()).isDelivered()).isTrue();
        assertThatThrownBy(() -> sendAgain.send(SUN_BO, asked.returnNo())).isInstanceOf(Refused.class);
    }

    private void becomes(ReturnNo returnNo, String status) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var submissions = deliveries.submissions(returnNo);
            assertThat(submissions).isNotEmpty();
            assertThat(submissions.get(submissions.size() - 1).status()).hasToString(status);
        });
    }

    @Test
    void an_unknown_return_says_so() {
        UI.getCurrent().navigate(ReturnView.class, "RT-none");
        assertThat(_find(H3.class)).extracting(H3::getText).contains("There is no such return");
    }
}
