package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the share of the approved audience that is on public sale (文旅市场发〔2023〕96号: 85 % from 5,000; below, 70 %).
 * Asked after a change was written and before it is committed, while the performance is kept from other changes.
 */
@Component
class PublicShareGuard {
    private final Seats seats;
    private final PublicQuota quota;
    private final Clock clock;

    PublicShareGuard(Seats seats, PublicQuota quota, Clock clock) {
        this.seats = seats;
        this.quota = quota;
        this.clock = clock;
    }

    /** The share as the seats are now. */
    Share share(Performance performance) {
        return share(
                performance, seats.counts(performance.code(), clock.instant()).publicSeats());
    }

    Share share(Performance performance, int publicSeats) {
        return quota.share(publicSeats, performance.capacity(), BusinessZone.dayOf(clock.instant()));
    }

    /** The last moment at which seats may be held for nobody by name. */
    Instant holdsEnd(Performance performance) {
        var today = BusinessZone.dayOf(clock.instant());
        return performance.curtainAt().minus(quota.boundBefore(performance.capacity(), today));
    }

    /** Refuses with the numbers when the seats as they are now keep too little for the public. */
    void check(Performance performance) {
        check(share(performance));
    }

    static void check(Share share) {
        if (share.isKept()) {
            return;
        }
        var numbers = Map.<String, Object>of(
                "publicSeats", share.publicSeats(),
                "approvedCapacity", share.approvedCapacity(),
                "percent", share.percent(),
                "leastPercent", share.leastPercent(),
                "leastSeats", share.leastSeats());
        var words = share.publicSeats() + " of " + share.approvedCapacity()
                + " approved seats would be on public sale (" + share.percent() + " %); the rule wants "
                + share.leastPercent() + " %, " + share.leastSeats() + " seats.";
        throw new Refusal(Problem.PUBLIC_SHARE, words, numbers).asException();
    }
}
