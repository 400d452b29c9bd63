package io.callboard.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.callboard.hall.PlanSeat.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlanCsvTest {
    private static final String HEAD = "seatCode,area,floor,row,number,x,y,view\n";
    private static final String STALLS = "S-01-21,S,1,01,21,-349,488,CLEAR\n";

    @Test
    void a_seat_is_read_as_it_stands_there() {
        assertThat(seats(HEAD + STALLS))
                .containsExactly(new PlanSeat("S-01-21", "S", "1", "01", "21", -349, 488, View.CLEAR));
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_another_order_of_columns_do_no_harm() {
        var csv = "\uFEFFview,y,x,number,row,floor,area,seatCode\r\nOBSTRUCTED,2,1,8,七,2,看台,看台-七-8\r\n\r\n";
        assertThat(seats(csv)).containsExactly(new PlanSeat("看台-七-8", "看台", "2", "七", "8", 1, 2, View.OBSTRUCTED));
    }

    @Test
    void each_fault_is_named_with_line_column_and_reason() {
        var csv = HEAD + STALLS + STALLS + "S-01-19,S,1,01,19,left,508,CLEAR\nS-01-17,S,1,01,17,1,2\n"
                + "S-01-15,,1,01,15,1,2,FOGGY\nS 1,S,1,01,15,1,2,CLEAR\n";
        assertThat(faults(csv))
                .extracting(PlanError::line, PlanError::column, PlanError::fault)
                .containsExactly(
                        tuple(3L, "seatCode", PlanFault.SEAT_TWICE),
                        tuple(4L, "x", PlanFault.NOT_A_NUMBER),
                        tuple(5L, "", PlanFault.FIELD_COUNT),
                        tuple(6L, "view", PlanFault.UNKNOWN_VIEW),
                        tuple(6L, "area", PlanFault.TEXT_LENGTH),
                        tuple(7L, "seatCode", PlanFault.SEAT_CODE));
        assertThat(faults(csv).get(0).message()).isEqualTo("The seat S-01-21 stands in line 2 already.");
    }

    @Test
    void a_head_without_its_columns_says_which() {
        assertThat(faults("seatCode,area\nS-1,S\n"))
                .extracting(PlanError::column)
                .containsExactly("floor", "row", "number", "x", "y", "view");
        assertThat(faults("x,x\n")).extracting(PlanError::fault).containsExactly(PlanFault.COLUMN_TWICE);
    }

    @Test
    void an_empty_file_and_a_head_alone_are_no_plans() {
        assertThat(faults("")).extracting(PlanError::fault).containsExactly(PlanFault.NO_SEATS);
        assertThat(faults(HEAD)).extracting(PlanError::fault).containsExactly(PlanFault.NO_SEATS);
    }

    @Test
    void another_encoding_is_refused_with_the_line_where_it_shows() {
        var csv = (HEAD + STALLS.repeat(1) + "座-1,S,1,01,1,1,2,CLEAR\n").getBytes(Charset.forName("GB18030"));
        assertThat(errors(PlanCsv.read(csv)))
                .extracting(PlanError::line, PlanError::fault)
                .containsExactly(tuple(3L, PlanFault.NOT_UTF8));
    }

    @Test
    void it_stops_after_fifty_faults() {
        assertThat(faults(HEAD + "S-1,S,1,1,1,a,1,CLEAR\n".repeat(5000))).hasSize(PlanRules.MOST_ERRORS);
    }

    @Test
    void an_open_quote_a_line_break_in_a_field_and_huge_numbers_are_faults_and_no_crash() {
        assertThat(faults(HEAD + "\"S-1,S,1,1,1,1,1,CLEAR\n".repeat(3))).isNotEmpty();
        assertThat(faults(HEAD + "S-1,\"S\nT\",1,1,1,1,1,CLEAR\n"))
                .extracting(PlanError::fault)
                .containsExactly(PlanFault.CONTROL_CHARACTER);
        assertThat(faults(HEAD + "S-1,S,1,1,1,99999999999,1,CLEAR\n"))
                .extracting(PlanError::fault)
                .containsExactly(PlanFault.NOT_A_NUMBER);
    }

    @Property(tries = 300)
    void any_bytes_are_read_or_refused_with_a_reason(@ForAll @Size(max = 300) byte[] bytes) {
        var reading = PlanCsv.read(bytes);
        assertThat(errors(reading)).allSatisfy(error -> {
            assertThat(error.line()).isPositive();
            assertThat(error.message()).isNotBlank();
        });
        assertThat(reading.<Boolean>fold(seats -> !seats.isEmpty(), errors -> !errors.isEmpty()))
                .isTrue();
    }

    @Property(tries = 100)
    void what_was_written_is_read(@ForAll List<@IntRange(min = -100_000, max = 100_000) Integer> places) {
        var wanted = new ArrayList<PlanSeat>();
        var csv = new StringBuilder(HEAD);
        for (int n = 0; n < places.size(); n++) {
            var seat = new PlanSeat("A-" + n, "A", "1", "1", "" + n, places.get(n), -places.get(n), View.CLEAR);
            wanted.add(seat);
            csv.append(String.format("A-%d,A,1,1,%d,%d,%d,CLEAR%n", n, n, seat.x(), seat.y()));
        }
        assertThat(wanted.isEmpty() ? List.of() : seats(csv.toString())).isEqualTo(wanted);
    }

    private static List<PlanSeat> seats(String csv) {
        return PlanCsv.read(csv.getBytes(StandardCharsets.UTF_8)).fold(seats -> seats, errors -> {
            throw new AssertionError(errors.toString());
        });
    }

    private static List<PlanError> faults(String csv) {
        return errors(PlanCsv.read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<PlanError> errors(PlanReading reading) {
        return reading.fold(seats -> List.of(), errors -> errors);
    }
}
