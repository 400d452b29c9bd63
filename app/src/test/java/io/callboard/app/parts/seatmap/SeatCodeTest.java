package io.callboard.app.parts.seatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser reads is what the server wrote, and as little of it as was promised. */
class SeatCodeTest {
    private static final int STADIUM = 50_000;

    private static byte[] anyStates(int seats, long seed) {
        var chance = new Random(seed);
        var states = new byte[seats];
        for (int seat = 0; seat < seats; seat++) {
            states[seat] = (byte) chance.nextInt(SeatState.values().length);
        }
        return states;
    }

    private static byte[] read(String base64, int seats) throws DataFormatException {
        var inflater = new Inflater();
        inflater.setInput(Base64.getDecoder().decode(base64));
        var packed = new byte[seats * 3 / 8 + 2];
        inflater.inflate(packed);
        inflater.end();
        var states = new byte[seats];
        for (int seat = 0; seat < seats; seat++) {
            for (int bit = 0; bit < 3; bit++) {
                int at = seat * 3 + bit;
                states[seat] |= (byte) ((packed[at >> 3] >> (at & 7) & 1) << bit);
            }
        }
        return states;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 1733, STADIUM})
    void states_are_read_as_they_were(int seats) throws DataFormatException {
        var states = anyStates(seats, seats);
        assertThat(read(SeatCode.states(states), seats)).isEqualTo(states);
    }

    @Test
    void a_map_remembers_the_state_of_each_seat_and_of_no_other() {
        for (int seats : new int[] {1, 2, 3, 1733}) {
            var wanted = anyStates(seats, seats);
            var states = new SeatStates(seats);
            for (int place = seats - 1; place >= 0; place--) {
                states.set(place, wanted[place]);
            }
            for (int place = 0; place < seats; place++) {
                assertThat(states.get(place)).isEqualTo(wanted[place]);
            }
        }
    }

    @Test
    void a_stadium_in_any_states_takes_at_most_thirty_kilobytes() {
        assertThat(SeatCode.states(anyStates(STADIUM, 7))).hasSizeLessThanOrEqualTo(30_000);
    }

    @Test
    void an_order_of_six_seats_anywhere_takes_at_most_a_hundred_bytes() {
        var chance = new Random(3);
        for (int turn = 0; turn < 1000; turn++) {
            var changes = new TreeMap<Integer, Byte>();
            while (changes.size() < 6) {
                changes.put(chance.nextInt(STADIUM), SeatState.SOLD.code());
            }
            assertThat(SeatCode.changes(changes)).hasSizeLessThanOrEqualTo(100);
        }
        assertThat(SeatCode.changes(new TreeMap<>(Map.of(STADIUM - 1, (byte) 5))))
                .hasSize(8);
    }

    @Test
    void a_selection_is_read_from_its_runs() {
        var chance = new Random(5);
        for (int turn = 0; turn < 300; turn++) {
            int seats = 1 + chance.nextInt(3000);
            var selected = new BitSet();
            for (int run = 0; run < chance.nextInt(9); run++) {
                int from = chance.nextInt(seats);
                selected.set(from, Math.min(seats, from + chance.nextInt(400)));
            }
            assertThat(SeatCode.selection(runs(selected, seats), seats)).isEqualTo(selected);
        }
    }

    /** As the browser writes it. */
    private static String runs(BitSet flags, int seats) {
        var lengths = new ArrayList<Integer>();
        boolean set = false;
        int run = 0;
        for (int seat = 0; seat < seats; seat++) {
            if (flags.get(seat) != set) {
                lengths.add(run);
                run = 0;
                set = !set;
            }
            run++;
        }
        lengths.add(run);
        var out = new ByteArrayOutputStream();
        for (int rest : lengths) {
            while (rest > 127) {
                out.write(rest & 127 | 128);
                rest >>>= 7;
            }
            out.write(rest);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    @Test
    void a_selection_beyond_the_house_is_refused() {
        var beyond = Base64.getEncoder().encodeToString(new byte[] {0, 120});
        assertThatThrownBy(() -> SeatCode.selection(beyond, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeatCode.selection("no base64!", 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
