package io.callboard.app.parts.seatmap;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;

/** How seats cross the wire; the browser's side is {@code seats/seat-code.js}. */
final class SeatCode {
    private static final int BITS = 3;
    private static final int MORE = 0x80;
    private static final int CHUNK = 4096;

    private SeatCode() {}

    /** Three bits a seat, deflated, in base64: at most 25 KB for 50,000 seats. */
    static String states(byte[] states) {
        var packed = new byte[(states.length * BITS + 7) / 8 + 1];
        for (int seat = 0; seat < states.length; seat++) {
            int bit = seat * BITS;
            int value = states[seat] << (bit & 7);
            packed[bit >> 3] |= (byte) value;
            packed[(bit >> 3) + 1] |= (byte) (value >> 8);
        }
        return Base64.getEncoder().encodeToString(deflated(packed));
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Seats with their new states, in order: the step to the next seat, its state. */
    static String changes(SortedMap<Integer, Byte> changes) {
        var out = new ByteArrayOutputStream();
        int before = 0;
        for (Map.Entry<Integer, Byte> change : changes.entrySet()) {
            put(out, change.getKey() - before);
            put(out, change.getValue());
            before = change.getKey();
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static void put(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= MORE) {
            out.write(rest & (MORE - 1) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** Lengths of runs of unset and set seats by turns; refuses what does not fit the house. */
    static BitSet selection(String base64, int seats) {
        var selected = new BitSet();
        int at = 0;
        boolean set = false;
        int number = 0;
        int shift = 0;
        for (byte part : Base64.getDecoder().decode(base64)) {
            number |= (part & (MORE - 1)) << shift;
            shift += 7;
            if (part >= 0) {
                if (number < 0 || number > seats - at) {
                    throw new IllegalArgumentException("This selection is of another house");
                }
                selected.set(at, at + number, set);
                at += number;
                set = !set;
                number = 0;
                shift = 0;
            }
        }
        return selected;
    }

    /** One value a seat as pairs of value and length. */
    static List<Integer> runs(int[] values) {
        var pairs = new ArrayList<Integer>();
        for (int from = 0; from < values.length; ) {
            int to = from;
            while (to < values.length && values[to] == values[from]) {
                to++;
            }
            pairs.add(values[from]);
            pairs.add(to - from);
            from = to;
        }
        return pairs;
    }
}
