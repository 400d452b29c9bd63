package io.callboard.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a case plays: venue code, the presenter's licence, show id, each where it is known. Rows of a narrower scope than
 * global are chosen by it. Among facts they are named {@code venueCode}, {@code presenter}, {@code showId}.
 */
public record Setting(@Nullable String venue, @Nullable String presenter, @Nullable String show) {
    public static final Setting ANYWHERE = new Setting(null, null, null);

    static final String VENUE = "venueCode";
    static final String PRESENTER = "presenter";
    static final String SHOW = "showId";

    /** The facts that say where a case plays. */
    public static final List<String> FACTS = List.of(VENUE, PRESENTER, SHOW);

    /** Reads it from among facts. */
    public static Setting among(Map<String, ?> facts) {
        return new Setting(text(facts.get(VENUE)), text(facts.get(PRESENTER)), text(facts.get(SHOW)));
    }

    private static @Nullable String text(@Nullable Object fact) {
        return fact == null ? null : String.valueOf(fact);
    }

    /** What is known of it, as facts. */
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        put(facts, VENUE, venue);
        put(facts, PRESENTER, presenter);
        put(facts, SHOW, show);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
