package io.callboard.app.hall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.hall.PlanFault;
import io.callboard.hall.PlanReading;
import io.callboard.hall.PlanRules;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.PlanSeat.View;
import io.callboard.kernel.StrictUtf8;
import java.io.IOException;

/** Reads a seating plan in the public pretix format: {@code zones[].rows[].seats[]}, positions relative to their parents. */
final class PretixPlan {
    private final PlanRules plan = new PlanRules();
    private int seatNumber;

    private PretixPlan() {}

    static PlanReading read(ObjectMapper json, byte[] source) {
        return new PretixPlan().reading(json, source);
    }

    private PlanReading reading(ObjectMapper json, byte[] source) {
        var wrong = StrictUtf8.wrongLine(source);
        if (wrong.isPresent()) {
            plan.error(wrong.getAsLong(), "", PlanFault.NOT_UTF8);
            return plan.reading();
        }
        try {
            var zones = json.readTree(source).path("zones");
            if (!zones.isArray()) {
                plan.error(1, "zones", PlanFault.NO_ZONES);
            }
            zones.forEach(this::zone);
        } catch (JsonProcessingException broken) {
            plan.error(broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(), "", PlanFault.NOT_JSON);
        } catch (IOException broken) {
            plan.error(1, "", PlanFault.NOT_JSON);
        }
        return plan.reading();
    }

    private void zone(JsonNode zone) {
        zone.path("rows").forEach(row -> row.path("seats").forEach(seat -> seat(zone, row, seat)));
    }

    private void seat(JsonNode zone, JsonNode row, JsonNode seat) {
        seatNumber++;
        var area = text(zone, "name", 30);
        var rowName = text(row, "row_number", 10);
        var number = text(seat, "seat_number", 10);
        if (area.isEmpty() || rowName.isEmpty() || number.isEmpty()) {
            plan.error(seatNumber, "seats", PlanFault.UNNAMED_SEAT);
            return;
        }
        var guid = seat.path("seat_guid").asText("");
        var code = guid.matches("[0-9A-Za-z-]{1,30}") ? guid : area + "-" + rowName + "-" + number;
        plan.seat(
                seatNumber,
                new PlanSeat(
                        code,
                        area,
                        "1",
                        rowName,
                        number,
                        at("x", zone, row, seat),
                        at("y", zone, row, seat),
                        View.CLEAR));
    }

    private static String text(JsonNode node, String field, int longest) {
        var text = node.path(field).asText("").strip();
        return text.length() > longest ? "" : text;
    }

    private static int at(String axis, JsonNode... parents) {
        int sum = 0;
        for (var parent : parents) {
            sum += parent.path("position").path(axis).asInt();
        }
        return sum;
    }
}
