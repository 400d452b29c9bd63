package io.callboard.processes.pricing;

import static java.util.stream.Collectors.toSet;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.FieldError;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Assignment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a price chart says of things that are not in the plan or not in itself. */
final class ChartCheck {
    private final List<FieldError> errors = new ArrayList<>();
    private final PriceChart chart;
    private final List<PlanSeat> seats;

    private ChartCheck(PriceChart chart, List<PlanSeat> seats) {
        this.chart = chart;
        this.seats = seats;
    }

    static List<FieldError> errors(PriceChart chart, List<PlanSeat> seats, int plannedOn) {
        var check = new ChartCheck(chart, seats);
        if (seats.isEmpty() || chart.planVersion() != plannedOn) {
            check.error("/planVersion", "choice", "The performance is planned on version " + plannedOn + ".");
            return check.errors;
        }
        var levels = check.levels();
        for (int i = 0; i < chart.assignments().size(); i++) {
            check.assignment(chart.assignments().get(i), "/assignments/" + i, levels);
        }
        return check.errors;
    }

    private Set<String> levels() {
        var levels = new HashSet<String>();
        for (int i = 0; i < chart.levels().size(); i++) {
            if (!levels.add(chart.levels().get(i).level())) {
                error("/levels/" + i + "/level", "duplicate", "Each level stands here once.");
            }
        }
        return levels;
    }

    private void assignment(Assignment assignment, String pointer, Set<String> levels) {
        if (!levels.contains(assignment.level())) {
            error(pointer + "/level", "choice", "There is no level " + assignment.level() + ".");
        }
        var area = assignment.area();
        var there = area == null
                ? seats
                : seats.stream().filter(seat -> seat.area().equals(area)).toList();
        if (there.isEmpty()) {
            error(pointer + "/area", "choice", "The plan has no area " + area + ".");
            return;
        }
        var rows = assignment.rows();
        if (rows != null && !there.stream().map(PlanSeat::row).collect(toSet()).containsAll(rows)) {
            error(pointer + "/rows", "choice", "Some of these rows are not in the plan: " + rows + ".");
        }
        var codes = assignment.seatCodes();
        if (codes != null
                && !there.stream().map(PlanSeat::seatCode).collect(toSet()).containsAll(codes)) {
            error(pointer + "/seatCodes", "choice", "Some of these seats are not in the plan.");
        }
    }

    private void error(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
    }
}
