package io.callboard.app.parts.seatmap;

import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.HallCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The plans that maps show at the moment, each kept once however many look at it; a version of a plan never changes. */
@Component
public class MapPlans {
    private static final int KEPT = 8;

    private final SeatingPlans plans;
    private final Map<String, MapPlan> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MapPlan> eldest) {
            return size() > KEPT;
        }
    };

    MapPlans(SeatingPlans plans) {
        this.plans = plans;
    }

    public synchronized MapPlan of(HallCode hall, int version) {
        return kept.computeIfAbsent(hall.value() + ":" + version, key -> new MapPlan(plans.seats(hall, version)));
    }
}
