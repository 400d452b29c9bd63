package io.callboard.show;

/** Which show (演出项目). */
public record ShowId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
