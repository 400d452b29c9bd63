package io.callboard.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart.Assignment;
import io.callboard.pricing.PriceChart.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZonesTest {
    private static final List<Level> LEVELS =
            List.of(new Level("A", "Stalls", Cny.ofFen(68_000)), new Level("B", "Circle", Cny.ofFen(48_000)));
    /** Two areas of three rows of four seats. */
    private static final List<PlanSeat> HOUSE = house();

    private static List<PlanSeat> house() {
        var house = new ArrayList<PlanSeat>();
        for (var area : List.of("S", "C")) {
            for (int row = 1; row <= 3; row++) {
                for (int number = 1; number <= 4; number++) {
                    var code = area + "-" + row + "-" + number;
                    house.add(new PlanSeat(
                            code,
                            area,
                            "1",
                            String.valueOf(row),
                            String.valueOf(number),
                            number,
                            row,
                            PlanSeat.View.CLEAR));
                }
            }
        }
        return house;
    }

    private static PriceChart chart(List<Assignment> assignments) {
        return new PriceChart(new ShowCode("110101001012612240001"), 1, LEVELS, assignments, false, 1);
    }

    private static List<Assignment> drawn(Function<PlanSeat, @Nullable String> levelOf) {
        return Zones.assignments(HOUSE, levelOf);
    }

    @Test
    void zones_are_written_as_areas_then_rows_then_single_seats() {
        var assignments = drawn(seat -> seat.area().equals("S")
                ? "A"
                : seat.row().equals("1") || seat.seatCode().equals("C-2-1") ? "B" : null);

        assertThat(assignments)
                .containsExactly(
                        new Assignment("A", "S", null, null),
                        new Assignment("B", "C", List.of("1"), null),
                        new Assignment("B", null, null, List.of("C-2-1")));
    }

    @Property
    void whatever_is_drawn_every_seat_has_the_level_that_it_was_given(
            @ForAll @Size(24) List<@IntRange(max = 2) Integer> given) {
        Function<PlanSeat, @Nullable String> levelOf = seat -> switch (given.get(HOUSE.indexOf(seat))) {
            case 0 -> null;
            case 1 -> "A";
            default -> "B";
        };

        var read = chart(drawn(levelOf)).seatLevels();

        for (var seat : HOUSE) {
            assertThat(read.of(seat).map(Level::level).orElse(null)).isEqualTo(levelOf.apply(seat));
        }
    }

    @Test
    void a_diff_counts_the_seats_that_go_each_way_and_what_that_is_worth() {
        var before = chart(drawn(seat -> "A"));
        var after = chart(drawn(seat -> seat.area().equals("C") ? "B" : "A"));

        var diff = ChartDiff.between(HOUSE, before, after);

        assertThat(diff.moved()).hasSize(12);
        assertThat(diff.steps().values()).containsExactly(12);
        assertThat(diff.gain()).isEqualTo(Cny.ofFen(-240_000));
        assertThat(ChartDiff.between(HOUSE, before, before).moved()).isEmpty();
    }
}
