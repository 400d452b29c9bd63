package io.callboard.app.parts.seatmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.callboard.hall.PlanSeat;
import io.callboard.sale.SeatStatus;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * A hall from above on one canvas. On the server a map is the states of its seats and which are selected, half a byte and a
 * bit a seat; the plan is shared.
 */
@Tag("callboard-seat-map")
@JsModule("./seats/callboard-seat-map.js")
public final class SeatMap extends Component implements HasSize {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** What a legend calls a level, and its colour as CSS. */
    public record MapLevel(String name, String colour) {}

    /** Whether the seats' colours say their state or their level, or the level of those that are free only. */
    public enum ColourBy {
        STATE("state"),
        LEVEL("level"),
        FREE_LEVEL("free");

        private final String sent;

        ColourBy(String sent) {
            this.sent = sent;
        }
    }

    private final transient MapPlan plan;
    private final SeatStates states;
    private BitSet selected = new BitSet();
    private transient Consumer<BitSet> selection = chosen -> {};

    public SeatMap(MapPlan plan, String label, boolean selectable, ColourBy colourBy) {
        this.plan = plan;
        this.states = new SeatStates(plan.size());
        getElement().setAttribute("data-plan", (DownloadHandler) this::send);
        getElement()
                .addEventListener(
                        "seats-selected", event -> select(event.getEventData().getString("event.detail.runs")))
                .addEventData("event.detail.runs");
        var shown = new LinkedHashMap<String, Object>();
        shown.put("selectable", selectable);
        shown.put("colourBy", colourBy.sent);
        shown.put("levels", List.of());
        shown.put("levelOf", List.of(0, plan.size()));
        shown.put("words", words(label));
        getElement().callJsFunction("show", json(shown));
    }

    private void send(DownloadEvent event) {
        event.setContentType("application/json");
        event.getResponse().setHeader("Content-Encoding", "gzip");
        try (var out = event.getOutputStream()) {
            out.write(plan.sent());
        } catch (java.io.IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Called with the places of all selected seats whenever they are others. */
    public void onSelection(Consumer<BitSet> listener) {
        selection = listener;
    }

    private void select(String runs) {
        choose(SeatCode.selection(runs, plan.size()));
    }

    /** What the browser says is selected. */
    void choose(BitSet chosen) {
        selected = chosen;
        selection.accept((BitSet) selected.clone());
    }

    public void clearSelection() {
        selected = new BitSet();
        getElement().callJsFunction("clear");
    }

    /** The codes of the selected seats, in the plan's order. */
    public List<String> selectedCodes() {
        return selected.stream()
                .mapToObj(place -> plan.seats().get(place).seatCode())
                .toList();
    }

    public MapPlan plan() {
        return plan;
    }

    public SeatState stateAt(int place) {
        return SeatState.values()[states.get(place)];
    }

    /** How many seats are in each state. */
    public Map<SeatState, Integer> counts() {
        var counts = new EnumMap<SeatState, Integer>(SeatState.class);
        for (var state : SeatState.values()) {
            counts.put(state, 0);
        }
        for (int place = 0; place < states.size(); place++) {
            counts.merge(stateAt(place), 1, Integer::sum);
        }
        return counts;
    }

    /** Levels by number, and the number of each seat in the plan's order. */
    public void showLevels(List<MapLevel> levels, int[] levelOf) {
        var sent = Map.of("levels", levels, "levelOf", SeatCode.runs(levelOf));
        getElement().callJsFunction("relevel", json(sent));
    }

    /** All states, in the plan's order. */
    public void showStates(byte[] all) {
        for (int place = 0; place < all.length; place++) {
            states.set(place, all[place]);
        }
        getElement().callJsFunction("state", SeatCode.states(all));
    }

    /** New states by the seats' places; sends those that differ. */
    public void change(SortedMap<Integer, Byte> changes) {
        changes.entrySet().removeIf(change -> states.get(change.getKey()) == change.getValue());
        if (!changes.isEmpty()) {
            changes.forEach(states::set);
            getElement().callJsFunction("change", SeatCode.changes(changes));
        }
    }

    private Map<String, Object> words(String label) {
        var words = new HashMap<String, Object>();
        words.put("label", label + ". " + getTranslation("seatmap.keys"));
        for (var word : List.of("zoomIn", "zoomOut", "fit", "selectAll", "chosen", "notFree")) {
            words.put(word, getTranslation("seatmap." + word));
        }
        words.put("seat", getTranslation("seatmap.seat", "{area}", "{row}", "{number}"));
        words.put("count", getTranslation("seatmap.count", "{count}"));
        var modes = new HashMap<String, String>();
        for (var mode : List.of("seat", "row", "area", "lasso")) {
            modes.put(mode, getTranslation("seatmap.mode." + mode));
        }
        words.put("modes", modes);
        words.put(
                "by", Map.of("state", getTranslation("seatmap.by.state"), "level", getTranslation("seatmap.by.level")));
        var stateWords = new HashMap<String, String>();
        stateWords.put("OFF", getTranslation("seatmap.state.OFF"));
        for (var status : SeatStatus.values()) {
            stateWords.put(status.name(), getTranslation("seatmap.state." + status));
        }
        words.put("states", stateWords);
        var views = new ArrayList<String>();
        for (var view : PlanSeat.View.values()) {
            views.add(getTranslation("seatmap.view." + view));
        }
        words.put("views", views);
        return words;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
