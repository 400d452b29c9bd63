package io.callboard.hall;

/** One seat of a seating plan. Seat code is unique in the plan; x and y are centimetres on the plan's own grid. */
public record PlanSeat(String seatCode, String area, String floor, String row, String number, int x, int y, View view) {
    /** What one sees from it; an obstructed one must be marked at sale (CAPA 2025-05-30). */
    public enum View {
        CLEAR,
        OBSTRUCTED,
        WHEELCHAIR
    }
}
