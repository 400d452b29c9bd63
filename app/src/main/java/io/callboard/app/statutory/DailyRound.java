package io.callboard.app.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Refused;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.DailySchedule;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.VenueDay;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Draws up the return of each busy venue after the day is over. Days that were missed while the house was down are made
 * up; nodes that make the round at the same time meet in the database and one of them wins.
 */
@Component
class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    /** How far back each round looks: over a holiday on which the house was down. */
    private static final int DAYS_BACK = 14;

    private final StatutoryReturns returns;
    private final Clock clock;

    DailyRound(StatutoryReturns returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${callboard.statutory.round:PT20S}")
    void makeRound() {
        var now = clock.instant();
        var yesterday = BusinessZone.dayOf(now).minusDays(1);
        boolean due = !now.isBefore(DailySchedule.on(yesterday).drawsUp(yesterday));
        drawUpTo(due ? yesterday : yesterday.minusDays(1));
    }

    private void drawUpTo(LocalDate last) {
        last.minusDays(DAYS_BACK).datesUntil(last.plusDays(1)).forEach(day -> returns.missing(day)
                .forEach(this::drawUp));
    }

    private void drawUp(VenueDay venueDay) {
        try {
            returns.request(Actor.system(), ReturnType.DAILY, venueDay, AnswerTo.nobody());
        } catch (Refused refused) {
            LOG.info("The return of {} was not drawn up here: {}", venueDay, refused.getMessage());
        }
    }
}
