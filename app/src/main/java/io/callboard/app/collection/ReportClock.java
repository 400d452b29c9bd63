package io.callboard.app.collection;

import io.callboard.processes.collection.ReportRound;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the rounds of reporting: an item is on its way within seconds, a minute at most. */
@Component
class ReportClock {
    private final ReportRound round;

    ReportClock(ReportRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelayString = "${callboard.collection.round}")
    void makeRound() {
        round.make();
    }
}
