package io.callboard.statutory;

import io.callboard.kernel.Ids;

/** The number of one statutory return; a correction has a number of its own. */
public record ReturnNo(String value) {
    public ReturnNo {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("Not a return number: " + value);
        }
    }

    public static ReturnNo next() {
        return new ReturnNo(Ids.next("RT"));
    }

    @Override
    public String toString() {
        return value;
    }
}
