package io.callboard.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.sale.BestSeats.Free;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Seats chosen for people who ask for the best of a level; two rows of twenty, the front row first. */
class BestSeatsTest {
    private static final int ROW = 20;

    private static Free seat(int ordinal) {
        var row = ordinal < ROW ? "1" : "2";
        return new Free("S-" + row + "-" + (ordinal % ROW + 1), "S", row, ordinal);
    }

    private static List<Free> free(int... ordinals) {
        return IntStream.of(ordinals).mapToObj(BestSeatsTest::seat).toList();
    }

    private static List<Integer> chosen(List<Free> free, int count) {
        return BestSeats.choose(free, count).stream().map(Free::ordinal).toList();
    }

    @Test
    void the_best_seats_are_the_first_of_the_plan() {
        assertThat(chosen(free(3, 4, 5, 6, 7, 8), 3)).containsExactly(3, 4, 5);
    }

    @Test
    void a_family_sits_together_rather_than_a_little_further_in_front() {
        assertThat(chosen(free(0, 2, 4, 5, 6, 7), 4)).containsExactly(4, 5, 6, 7);
    }

    @Test
    void the_last_seat_of_a_row_is_no_neighbour_of_the_first_of_the_next() {
        assertThat(chosen(free(18, 19, 20, 21, 22), 3)).containsExactly(20, 21, 22);
    }

    @Test
    void seats_on_two_stands_are_no_neighbours() {
        var east = new Free("E-1-1", "E", "1", 0);
        var west = new Free("W-1-1", "W", "1", 1);
        assertThat(BestSeats.choose(List.of(east, west, seat(4), seat(5)), 2)).containsExactly(seat(4), seat(5));
    }

    @Test
    void no_single_seat_is_left_where_another_run_is_as_long() {
        assertThat(chosen(free(0, 1, 2, 5, 6), 2)).containsExactly(5, 6);
        assertThat(chosen(free(0, 1, 2, 5, 6, 7, 8), 2)).containsExactly(5, 6);
    }

    @Test
    void where_there_is_no_other_run_a_single_seat_is_left() {
        assertThat(chosen(free(0, 1, 2), 2)).containsExactly(0, 1);
    }

    @Test
    void who_cannot_sit_together_sits_on_the_best_seats_and_fewer_are_given_when_there_are_no_more() {
        assertThat(chosen(free(1, 3, 5, 7), 3)).containsExactly(1, 3, 5);
        assertThat(chosen(free(1, 3), 3)).containsExactly(1, 3);
        assertThat(chosen(List.of(), 2)).isEmpty();
    }

    @Property
    void whatever_is_free_as_many_as_asked_for_are_chosen_together_if_they_can_be(
            @ForAll @Size(2 * ROW) List<Boolean> isFree, @ForAll @IntRange(min = 1, max = 8) int count) {
        var free = new ArrayList<Free>();
        for (int ordinal = 0; ordinal < 2 * ROW; ordinal++) {
            if (isFree.get(ordinal)) {
                free.add(seat(ordinal));
            }
        }
        var chosen = BestSeats.choose(free, count);
        assertThat(chosen).hasSize(Math.min(count, free.size())).doesNotHaveDuplicates();
        assertThat(free).containsAll(chosen);
        var starts = starts(free, count);
        if (!starts.isEmpty()) {
            int first = chosen.get(0).ordinal();
            assertThat(starts).contains(first);
            assertThat(chosen)
                    .isEqualTo(IntStream.range(first, first + count)
                            .mapToObj(BestSeatsTest::seat)
                            .toList());
            assertThat(leavesOne(free, first, count))
                    .as("a single seat is left only where each run would leave one")
                    .isLessThanOrEqualTo(runsThatLeaveOneOnly(free, starts, count));
        }
    }

    /** Where so many neighbours begin. */
    private static List<Integer> starts(List<Free> free, int count) {
        return IntStream.rangeClosed(0, 2 * ROW - count)
                .filter(from -> from / ROW == (from + count - 1) / ROW)
                .filter(from -> IntStream.range(from, from + count).allMatch(at -> free.contains(seat(at))))
                .boxed()
                .toList();
    }

    private static int leavesOne(List<Free> free, int first, int count) {
        return isSingle(free, first - 1, -1) || isSingle(free, first + count, 1) ? 1 : 0;
    }

    /** A free seat beside what was taken, with nobody's free seat on its other side. */
    private static boolean isSingle(List<Free> free, int at, int away) {
        int taken = at - away;
        boolean isThere = at >= 0 && at < 2 * ROW && at / ROW == taken / ROW && free.contains(seat(at));
        int beyond = at + away;
        boolean hasCompany = beyond >= 0 && beyond < 2 * ROW && beyond / ROW == at / ROW && free.contains(seat(beyond));
        return isThere && !hasCompany;
    }

    private static int runsThatLeaveOneOnly(List<Free> free, List<Integer> starts, int count) {
        return starts.stream().allMatch(from -> leavesOne(free, from, count) == 1) ? 1 : 0;
    }
}
