package io.callboard.hall;

import java.util.List;
import java.util.function.Function;

/** What came of reading a plan: its seats in the file's order, or everything that is wrong with it. */
public sealed interface PlanReading {
    <T> T fold(Function<List<PlanSeat>, T> seats, Function<List<PlanError>, T> errors);

    record Seats(List<PlanSeat> seats) implements PlanReading {
        @Override
        public <T> T fold(Function<List<PlanSeat>, T> whenSeats, Function<List<PlanError>, T> whenErrors) {
            return whenSeats.apply(seats);
        }
    }

    record Wrong(List<PlanError> errors) implements PlanReading {
        @Override
        public <T> T fold(Function<List<PlanSeat>, T> whenSeats, Function<List<PlanError>, T> whenErrors) {
            return whenErrors.apply(errors);
        }
    }
}
