package io.callboard.db.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.callboard.db.DatabaseTest;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.PlanSeat.View;
import io.callboard.hall.SeatingPlans;
import io.callboard.hall.SeatingPlans.PlanVersion;
import io.callboard.hall.Venue;
import io.callboard.hall.VenueKind;
import io.callboard.hall.Venues;
import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Role;
import io.callboard.kernel.VenueCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HallsIT extends DatabaseTest {
    private static final Actor LIN_YUE = Actor.staff("lin", Set.of(Role.PLANNER));
    private static final VenueCode CODE = new VenueCode("11010200901");
    private static final HallCode HALL = new HallCode("1101020090101");
    private static final Venue THEATRE = new Venue(CODE, "首都剧场", VenueKind.THEATRE, "王府井大街 22 号");

    @Autowired
    Venues venues;

    @Autowired
    SeatingPlans plans;

    @Test
    void a_venue_and_its_hall_come_back_as_they_were_written_and_stand_there_once() {
        assertThat(venues.add(THEATRE)).isTrue();
        assertThat(venues.add(THEATRE)).isFalse();
        assertThat(venues.find(CODE)).contains(THEATRE);

        assertThat(venues.add(HALL, "Main hall")).isTrue();
        assertThat(venues.add(HALL, "Main hall again")).isFalse();
        assertThat(venues.findHall(HALL)).contains(new Hall(HALL, "Main hall", "首都剧场", VenueKind.THEATRE, 0, 0));
    }

    @Test
    void a_plan_comes_back_in_its_order_and_a_newer_one_leaves_it_alone() {
        venues.add(THEATRE);
        venues.add(HALL, "Main hall");
        var first = List.of(seat("S-02-01", 10, View.CLEAR), seat("S-01-01", -10, View.WHEELCHAIR));
        var second = List.of(seat("S-01-01", 0, View.OBSTRUCTED));

        assertThat(plans.add(HALL, first, "0".repeat(64), null, LIN_YUE)).isOne();
        assertThat(plans.add(HALL, second, "1".repeat(64), LocalDate.of(2027, 1, 1), LIN_YUE))
                .isEqualTo(2);

        assertThat(plans.seats(HALL, 1)).isEqualTo(first);
        assertThat(plans.seats(HALL, 2)).isEqualTo(second);
        assertThat(plans.seats(HALL, 3)).isEmpty();
        assertThat(plans.versions(HALL))
                .extracting(PlanVersion::version, PlanVersion::seats, PlanVersion::effectiveFrom)
                .containsExactly(tuple(2, 1, LocalDate.of(2027, 1, 1)), tuple(1, 2, null));
        assertThat(venues.findHall(HALL).orElseThrow().planVersion()).isEqualTo(2);
    }

    @Test
    void fifty_thousand_seats_are_kept_in_seconds() {
        venues.add(THEATRE);
        venues.add(HALL, "Field");
        var seats = IntStream.range(0, 50_000)
                .mapToObj(n -> seat("F-" + n, n, View.CLEAR))
                .toList();
        long before = System.nanoTime();
        plans.add(HALL, seats, "0".repeat(64), null, LIN_YUE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(plans.seats(HALL, 1)).hasSize(50_000);
    }

    private static PlanSeat seat(String code, int x, View view) {
        return new PlanSeat(code, "S", "1", "01", "01", x, 488, view);
    }
}
