package io.callboard.demo;

import io.callboard.hall.PlanCsv;
import io.callboard.hall.Venue;
import io.callboard.hall.VenueKind;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Assignment;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.processes.hall.Halls;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.sale.PerformanceControl;
import io.callboard.processes.sale.SalePlans;
import io.callboard.refund.RefundCause;
import io.callboard.show.Performances;
import io.callboard.show.ShowId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of the demo's season, each through the face that people use. */
@Component
@Profile("demo")
class SeasonStage {
    static final HallCode OPERA_HOUSE = new HallCode("1101010010101");
    static final HallCode STADIUM = new HallCode("1101050020101");
    static final Actor PLANNER = staff(Role.PLANNER);

    private final Halls halls;
    private final SeasonShows shows;
    private final Pricing pricing;
    private final SalePlans plans;
    private final Sales sales;

    SeasonStage(Halls halls, SeasonShows shows, Pricing pricing, SalePlans plans, Sales sales) {
        this.halls = halls;
        this.shows = shows;
        this.pricing = pricing;
        this.plans = plans;
        this.sales = sales;
    }

    /** Whoever has this role in the demo; names are the roles' own. */
    static Actor staff(Role role) {
        return Actor.staff(role.name().toLowerCase(Locale.ROOT), Set.of(role));
    }

    void halls() {
        hall(OPERA_HOUSE, "国家大剧院 Opera House", VenueKind.THEATRE, "歌剧院 Opera hall", "opera-house.csv");
        hall(STADIUM, "国家体育场 Stadium", VenueKind.STADIUM, "体育场 Stadium", "stadium.csv");
    }

    private void hall(HallCode code, String venueName, VenueKind kind, String hallName, String plan) {
        halls.addVenue(PLANNER, new Venue(code.venue(), venueName, kind, "北京市"), AnswerTo.nobody());
        halls.addHall(PLANNER, code, hallName, AnswerTo.nobody());
        var csv = file("/plans/" + plan);
        halls.importPlan(PLANNER, code, new Halls.NewPlan(PlanCsv.read(csv), csv, null), AnswerTo.nobody());
    }

    private static byte[] file(String name) {
        try (var stream = SeasonStage.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ShowId drafted(String title, HallCode hall, int inDays, int audience) {
        return shows.drafted(title, hall, inDays, audience);
    }

    ShowId submitted(String title, HallCode hall, int inDays, int audience) {
        return shows.submitted(title, hall, inDays, audience);
    }

    void decided(ShowId show, String taskKey, Role role, String outcome) {
        shows.decided("SHOW", show.value(), taskKey, role, outcome, Map.of());
    }

    /** From the submission to the show code of its only performance. */
    ShowCode approved(String title, HallCode hall, int inDays, int audience) {
        var show = submitted(title, hall, inDays, audience);
        decided(show, "contentReview", Role.COMPLIANCE, "approve");
        decided(show, "priceReview", Role.FINANCE, "approve");
        decided(show, "managerDecision", Role.MANAGER, "approve");
        decided(show, "fileWithAuthority", Role.COMPLIANCE, "filed");
        var fields = new HashMap<String, Object>();
        fields.put(
                "approvalNo", "京文旅演〔2026〕" + show.value().substring(show.value().length() - 4));
        sales.performances.of(show).forEach(each -> fields.put("approvedCapacity." + each.id(), audience));
        shows.decided("SHOW", show.value(), "recordApproval", Role.COMPLIANCE, "approved", fields);
        return sales.performances.of(show).get(0).code();
    }

    /** Priced by area, planned from now to the curtain, confirmed. */
    void onSale(ShowCode code) {
        var performance = sales.performances.byCode(code).orElseThrow();
        var levels = List.of(
                new Level("A", "池座", Cny.ofFen(68_000)),
                new Level("B", "二层", Cny.ofFen(48_000)),
                new Level("C", "三层", Cny.ofFen(28_000)));
        var assignments = List.of(
                new Assignment("A", "S", null, null),
                new Assignment("B", "B", null, null),
                new Assignment("C", "C", null, null));
        pricing.put(PLANNER, new PriceChart(code, performance.planVersion(), levels, assignments, false, 0), 0);
        var now = sales.time.clock().instant();
        plans.plan(PLANNER, code, now.minus(1, ChronoUnit.MINUTES), performance.curtainAt(), AnswerTo.nobody());
        sales.time.settle();
        shows.decided("PERFORMANCE", code.value(), "confirmSalePlan", Role.MANAGER, "confirm", Map.of());
        sales.time.settle();
    }

    String sold(ShowCode code, String level, int count, String channel) {
        return sales.tickets.sell(code, level, count, channel);
    }

    void givenBack(String orderNo, int count, RefundCause cause, String channel) {
        sales.tickets.giveBack(orderNo, count, cause, channel);
    }

    void cancelled(ShowCode code, String reason) {
        sales.control.cancel(staff(Role.MANAGER), code, reason, AnswerTo.nobody());
    }

    /** What selling needs. */
    @Component
    @Profile("demo")
    static class Sales {
        private final Performances performances;
        private final PerformanceControl control;
        private final SeasonTickets tickets;
        private final TimeMachine time;

        Sales(Performances performances, PerformanceControl control, SeasonTickets tickets, TimeMachine time) {
            this.performances = performances;
            this.control = control;
            this.tickets = tickets;
            this.time = time;
        }
    }
}
