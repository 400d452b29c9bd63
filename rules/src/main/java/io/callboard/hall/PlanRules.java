package io.callboard.hall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects a plan's seats and what is wrong with them, whatever they are read from; stops after fifty faults. */
public final class PlanRules {
    public static final int MOST_ERRORS = 50;
    private static final int MOST_SEATS = 200_000;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z\\u4e00-\\u9fa5-]{1,30}");

    private final List<PlanSeat> seats = new ArrayList<>();
    private final List<PlanError> errors = new ArrayList<>();
    private final Map<String, Long> lineOfCode = new HashMap<>();

    public void error(long line, String column, PlanFault fault, String... words) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(PlanError.of(line, column, fault, words));
        }
    }

    public boolean isHopeless() {
        return errors.size() >= MOST_ERRORS;
    }

    /** Takes one seat unless its code is used or wrong. */
    public void seat(long line, PlanSeat seat) {
        if (!CODE.matcher(seat.seatCode()).matches()) {
            error(line, "seatCode", PlanFault.SEAT_CODE);
            return;
        }
        var earlier = lineOfCode.putIfAbsent(seat.seatCode(), line);
        if (earlier != null) {
            error(line, "seatCode", PlanFault.SEAT_TWICE, seat.seatCode(), String.valueOf(earlier));
            return;
        }
        if (seats.size() == MOST_SEATS) {
            error(line, "", PlanFault.TOO_MANY_SEATS, String.valueOf(MOST_SEATS));
            return;
        }
        seats.add(seat);
    }

    public PlanReading reading() {
        if (errors.isEmpty() && seats.isEmpty()) {
            error(1, "", PlanFault.NO_SEATS);
        }
        return errors.isEmpty()
                ? new PlanReading.Seats(List.copyOf(seats))
                : new PlanReading.Wrong(List.copyOf(errors));
    }
}
