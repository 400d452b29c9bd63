package io.callboard.app.parts.seatmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.app.sale.LiveSeats;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SeatFeed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server keeps for each open map of a stadium that is followed live, with half its seats selected. */
class MapMemoryBench extends ScreenTest {
    private static final int MAPS = 300;
    private static final int MOST_BYTES = 50 * 1024;

    @Autowired
    MapPlans plans;

    @Autowired
    LiveSeats live;

    @Test
    void an_open_map_of_a_stadium_is_small() {
        var show = new ShowCode(stage().starlightTourOnSale(86, 50_000));
        sitsDown("seller");
        var plan = plans.of(new HallCode(Stage.STADIUM), 1);
        var following = new ArrayList<SeatFeed.Following>();
        open(plan, show, following);
        long before = used();
        var maps = new ArrayList<SeatMap>();
        for (int n = 0; n < MAPS; n++) {
            maps.add(open(plan, show, following));
        }
        long each = (used() - before) / MAPS;
        assertThat(maps).allSatisfy(map -> assertThat(map.selectedCodes()).hasSize(plan.size() / 2));
        following.forEach(SeatFeed.Following::close);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"mapMemory\",\"seats\":%d,\"ratio\":%.2f,\"bytesPerMap\":%d,\"atMost\":%d}",
                plan.size(),
                (double) each / MOST_BYTES,
                each,
                MOST_BYTES));
    }

    private SeatMap open(MapPlan plan, ShowCode show, List<SeatFeed.Following> following) {
        var ui = UI.getCurrent();
        var map = new SeatMap(plan, "星光巡演", true, ColourBy.FREE_LEVEL);
        ui.add(map);
        long sequence = live.show(show, plan, map, "COUNTER");
        following.add(live.follow(show, sequence, ui, map, "COUNTER", () -> {}));
        var half = new BitSet();
        for (int place = 0; place < plan.size(); place += 2) {
            half.set(place);
        }
        map.choose(half);
        MockVaadin.clientRoundtrip();
        return map;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
