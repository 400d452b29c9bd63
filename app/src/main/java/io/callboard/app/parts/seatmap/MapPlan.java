package io.callboard.app.parts.seatmap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.callboard.hall.PlanSeat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * A seating plan as maps show it, shared by all of them: its seats in order, the place of each seat code, and what browsers
 * are sent, compressed.
 */
public final class MapPlan {
    private final List<PlanSeat> seats;
    private final Map<String, Integer> places = new HashMap<>();
    private final byte[] sent;

    public MapPlan(List<PlanSeat> seats) {
        this.seats = List.copyOf(seats);
        for (int place = 0; place < seats.size(); place++) {
            places.put(seats.get(place).seatCode(), place);
        }
        this.sent = compressed(content());
    }

    public List<PlanSeat> seats() {
        return seats;
    }

    public int size() {
        return seats.size();
    }

    /** The place of a seat in the plan's order, or -1. */
    public int place(String seatCode) {
        return places.getOrDefault(seatCode, -1);
    }

    byte[] sent() {
        return sent.clone();
    }

    private Map<String, Object> content() {
        var areas = new Names();
        var rows = new Names();
        var content = new LinkedHashMap<String, Object>();
        content.put("count", seats.size());
        content.put("area", SeatCode.runs(each(seat -> areas.number(seat.area()))));
        content.put("areas", areas.names());
        content.put("row", SeatCode.runs(each(seat -> rows.number(seat.row()))));
        content.put("rows", rows.names());
        content.put("view", SeatCode.runs(each(seat -> seat.view().ordinal())));
        content.put("numbers", seats.stream().map(PlanSeat::number).toList());
        content.put("x", steps(each(PlanSeat::x)));
        content.put("y", steps(each(PlanSeat::y)));
        return content;
    }

    private int[] each(Function<PlanSeat, Integer> value) {
        return seats.stream().mapToInt(value::apply).toArray();
    }

    private static int[] steps(int[] values) {
        var steps = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            steps[i] = values[i] - (i == 0 ? 0 : values[i - 1]);
        }
        return steps;
    }

    private static byte[] compressed(Map<String, Object> content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            JsonMapper.builder().build().writeValue(zip, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** Names by the number of their first appearance. */
    private static final class Names {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String name) {
            return numbers.computeIfAbsent(name, unknown -> numbers.size());
        }

        List<String> names() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
