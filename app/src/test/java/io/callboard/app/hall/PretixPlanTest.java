package io.callboard.app.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.hall.PlanError;
import io.callboard.hall.PlanFault;
import io.callboard.hall.PlanReading;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.PlanSeat.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seating plans in the public pretix format. */
class PretixPlanTest {
    private static final String STALLS =
            """
            {"name": "Great hall", "size": {"width": 800, "height": 600},
             "categories": [{"name": "Stalls", "color": "#7f4a91"}],
             "zones": [{"name": "Stalls", "position": {"x": 100, "y": 50},
               "rows": [{"row_number": "1", "position": {"x": 10, "y": 5},
                 "seats": [
                   {"seat_number": "1", "seat_guid": "S-1-1", "category": "Stalls", "position": {"x": 1, "y": 2}},
                   {"seat_number": "2", "category": "Stalls", "position": {"x": 30, "y": 2}}]}]}]}
            """;

    private static PlanReading read(byte[] source) {
        return PretixPlan.read(new ObjectMapper(), source);
    }

    private static PlanReading read(String source) {
        return read(source.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PlanError> faults(PlanReading reading) {
        return reading.fold(seats -> List.of(), errors -> errors);
    }

    @Test
    void a_seat_stands_where_zone_row_and_seat_together_put_it_and_is_named_by_them_without_a_code() {
        var seats = read(STALLS).fold(found -> found, errors -> List.<PlanSeat>of());
        assertThat(seats)
                .containsExactly(
                        new PlanSeat("S-1-1", "Stalls", "1", "1", "1", 111, 57, View.CLEAR),
                        new PlanSeat("Stalls-1-2", "Stalls", "1", "1", "2", 140, 57, View.CLEAR));
    }

    @Test
    void a_seat_without_a_number_and_one_that_is_there_twice_are_named_by_their_place() {
        var unnamed = STALLS.replace("\"seat_number\": \"2\", ", "");
        assertThat(faults(read(unnamed)))
                .extracting(PlanError::line, PlanError::fault)
                .containsExactly(tuple(2L, PlanFault.UNNAMED_SEAT));
        var twice = STALLS.replace("\"seat_number\": \"2\",", "\"seat_number\": \"2\", \"seat_guid\": \"S-1-1\",");
        assertThat(faults(read(twice)))
                .extracting(PlanError::line, PlanError::fault)
                .contains(tuple(2L, PlanFault.SEAT_TWICE));
    }

    @Test
    void what_is_no_plan_is_refused_with_the_reason() {
        assertThat(faults(read("{\"name\": \"Great hall\"}")))
                .extracting(PlanError::fault)
                .contains(PlanFault.NO_ZONES);
        assertThat(faults(read(STALLS.substring(0, 90))))
                .extracting(PlanError::fault)
                .contains(PlanFault.NOT_JSON);
        assertThat(faults(read(STALLS.replace("Stalls", "池座").getBytes(Charset.forName("GBK")))))
                .extracting(PlanError::fault)
                .containsExactly(PlanFault.NOT_UTF8);
    }
}
