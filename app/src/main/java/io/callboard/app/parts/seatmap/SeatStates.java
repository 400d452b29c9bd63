package io.callboard.app.parts.seatmap;

import java.io.Serializable;

/** The states of a house's seats, half a byte each: 25 KB for 50,000 seats, so that many maps may be open. */
final class SeatStates implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HALF = 4;
    private static final int MASK = 0xF;

    private final byte[] pairs;
    private final int size;

    /** All seats free. */
    SeatStates(int size) {
        this.size = size;
        this.pairs = new byte[(size + 1) / 2];
        for (int place = 0; place < size; place++) {
            set(place, SeatState.AVAILABLE.code());
        }
    }

    int size() {
        return size;
    }

    byte get(int place) {
        return (byte) (pairs[place / 2] >> shift(place) & MASK);
    }

    void set(int place, byte state) {
        int others = pairs[place / 2] & ~(MASK << shift(place));
        pairs[place / 2] = (byte) (others | state << shift(place));
    }

    private static int shift(int place) {
        return place % 2 * HALF;
    }
}
