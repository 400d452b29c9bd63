package io.callboard.show;

/** Which performance (场次), before it has a show code and after. */
public record PerformanceId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
