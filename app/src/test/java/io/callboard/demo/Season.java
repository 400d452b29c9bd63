package io.callboard.demo;

import io.callboard.kernel.Paging;
import io.callboard.kernel.Role;
import io.callboard.refund.RefundCause;
import io.callboard.show.Shows;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo with a season, dated from its first start: Swan Lake in the opera house on sale since yesterday, one
 * of its tickets given back and four waiting for finance, the Nutcracker cancelled and paid back, the Starlight Tour in the stadium waiting for the manager, and Giselle still a draft.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Season implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Season.class);
    private static final Duration YESTERDAY = Duration.ofHours(-26);

    private final DemoStaff staff;
    private final Shows shows;
    private final SeasonStage stage;
    private final TimeMachine time;

    Season(DemoStaff staff, Shows shows, SeasonStage stage, TimeMachine time) {
        this.staff = staff;
        this.shows = shows;
        this.stage = stage;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments args) {
        staff.hire();
        if (!shows.list(null, null, Paging.first(1)).items().isEmpty()) {
            return;
        }
        LOG.info("Filling the demo with a season");
        time.wakeEngine();
        time.moveTo(YESTERDAY);
        play();
        time.moveTo(Duration.ZERO);
    }

    private void play() {
        stage.halls();
        var swanLake = stage.approved("天鹅湖 Swan Lake", SeasonStage.OPERA_HOUSE, 20, 1700);
        stage.onSale(swanLake);
        var small = stage.sold(swanLake, "A", 2, "WEB");
        var large = stage.sold(swanLake, "A", 4, "APP");
        stage.sold(swanLake, "B", 3, "WEB");
        stage.givenBack(small, 1, RefundCause.BUYER_CHANGED_MIND, "WEB");
        stage.givenBack(large, 4, RefundCause.BUYER_CHANGED_MIND, "APP");
        var nutcracker = stage.approved("胡桃夹子 Nutcracker", SeasonStage.OPERA_HOUSE, 35, 1600);
        stage.onSale(nutcracker);
        var lost = stage.sold(nutcracker, "C", 2, "WEB");
        stage.cancelled(nutcracker, "主演受伤 The principal dancer is injured");
        stage.givenBack(lost, 2, RefundCause.PRESENTER_CANCELLED, "WEB");
        var tour = stage.submitted("星光巡演 Starlight Tour", SeasonStage.STADIUM, 60, 48_000);
        stage.decided(tour, "contentReview", Role.COMPLIANCE, "approve");
        stage.decided(tour, "priceReview", Role.FINANCE, "approve");
        stage.decided(tour, "safetyReview", Role.SAFETY, "approve");
        stage.drafted("吉赛尔 Giselle", SeasonStage.OPERA_HOUSE, 80, 1500);
    }
}
