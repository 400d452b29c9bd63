package io.callboard.processes.show;

import io.callboard.audit.Timeline;
import io.callboard.hall.VenueKind;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.rulebook.Decisions;
import io.callboard.show.ApprovalRouting;
import io.callboard.show.ApprovalRouting.Facts;
import io.callboard.show.ApprovalRouting.Route;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.show.Show;
import io.callboard.show.ShowId;
import io.callboard.show.ShowNumbers;
import io.callboard.show.ShowStatus;
import io.callboard.show.Shows;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the show-approval diagram does by itself, step by step. Each step may be run again and changes nothing then. */
@Component
@Transactional
public class ApprovalSteps {
    private final Shows shows;
    private final Performances performances;
    private final ShowNumbers numbers;
    private final Routing routing;
    private final Timeline timeline;

    ApprovalSteps(Shows shows, Performances performances, ShowNumbers numbers, Routing routing, Timeline timeline) {
        this.shows = shows;
        this.performances = performances;
        this.numbers = numbers;
        this.routing = routing;
        this.timeline = timeline;
    }

    /** The way through the house and the authorities, by rule. */
    public Route route(ShowId id) {
        return routing.route(show(id));
    }

    /** One show's codes: number of the day by venue, allocated once each. */
    public void approve(ShowId id) {
        for (var performance : performances.of(id)) {
            if (performance.showCode() == null) {
                performances.giveCode(performance.id(), code(performance));
            }
            performances.move(performance.id(), EnumSet.of(PerformanceStatus.PLANNED), PerformanceStatus.APPROVED);
        }
        if (shows.move(id, EnumSet.of(ShowStatus.SUBMITTED), ShowStatus.APPROVED)) {
            timeline.add(ShowOffice.SUBJECT, id.value(), Actor.system(), "approved", "");
        }
    }

    private ShowCode code(Performance performance) {
        var day = BusinessZone.dayOf(performance.curtainAt());
        var venue = performance.hallCode().venue();
        return ShowCode.of(venue, day, numbers.next(venue, day));
    }

    public void sendBack(ShowId id) {
        if (shows.move(id, EnumSet.of(ShowStatus.SUBMITTED), ShowStatus.DRAFT)) {
            timeline.add(ShowOffice.SUBJECT, id.value(), Actor.system(), "sent-back", "");
        }
    }

    public void reject(ShowId id) {
        end(id, Set.of(ShowStatus.SUBMITTED, ShowStatus.DRAFT), ShowStatus.REJECTED, "rejected");
    }

    public void withdraw(ShowId id) {
        end(id, Set.of(ShowStatus.SUBMITTED, ShowStatus.DRAFT), ShowStatus.WITHDRAWN, "withdrawn");
    }

    private void end(ShowId id, Set<ShowStatus> from, ShowStatus to, String event) {
        if (shows.move(id, from, to)) {
            timeline.add(ShowOffice.SUBJECT, id.value(), Actor.system(), event, "");
        }
    }

    private Show show(ShowId id) {
        return shows.find(id).orElseThrow();
    }

    /** What several reviews come to: one refusal refuses, otherwise one objection sends back. */
    public static String weigh(List<String> outcomes) {
        if (outcomes.contains("refuse")) {
            return "refuse";
        }
        return outcomes.contains("sendBack") ? "sendBack" : "approve";
    }

    /** Asks the routing rules and keeps their ruling with the show. */
    @Component
    static class Routing {
        private final ApprovalRouting rules;
        private final Decisions decisions;
        private final Clock clock;

        Routing(ApprovalRouting rules, Decisions decisions, Clock clock) {
            this.rules = rules;
            this.decisions = decisions;
            this.clock = clock;
        }

        Route route(Show show) {
            var data = show.data();
            var kind = show.performances().stream()
                    .map(Performance::venueKind)
                    .filter(each -> each != VenueKind.THEATRE)
                    .findFirst()
                    .orElse(VenueKind.THEATRE);
            var facts = new Facts(data.origin(), data.largestAudience(), kind, data.temporaryStage());
            var route = rules.route(facts, BusinessZone.dayOf(clock.instant()));
            decisions.log(new Decisions.About(ShowOffice.SUBJECT, show.id().value()), route.trace());
            return route;
        }
    }
}
