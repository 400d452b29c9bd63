package io.callboard.processes.sale;

import io.callboard.sale.Holds;
import io.callboard.sale.KeptSeats;
import io.callboard.sale.SeatChanges;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works behind the sale on every node: puts lapsed seats back on sale and forgets old changes. Seats that lapsed are free
 * by the clock already; this makes it visible to those who follow changes.
 */
@Component
public class SeatClerk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SeatClerk.class);
    private static final Duration ROUND = Duration.ofMillis(200);

    private static final Duration KEPT = Duration.ofHours(24);
    /** Each takes what the other has not; a whole house may lapse within a second. */
    private static final int CLERKS = 2;

    private static final int AT_ONCE = 2000;

    private final KeptSeats seats;
    private final Holds holds;
    private final SeatChanges changes;
    private final Clock clock;
    private @Nullable ScheduledExecutorService threads;

    SeatClerk(KeptSeats seats, Holds holds, SeatChanges changes, Clock clock) {
        this.seats = seats;
        this.holds = holds;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(CLERKS, work -> new Thread(work, "seat-clerk"));
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            threads.scheduleWithFixedDelay(() -> quietly(this::freeLapsed), 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        }
        threads.scheduleWithFixedDelay(() -> quietly(() -> changes.forget(KEPT)), 1, 60, TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdown();
            try {
                threads.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    private void freeLapsed() {
        var now = clock.instant();
        while (seats.freeLapsed(now, AT_ONCE) == AT_ONCE) {
            LOG.debug("More seats lapsed");
        }
        holds.expire(now);
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            LOG.warn("The next round tries again: {}", trouble.getClass().getSimpleName());
        }
    }
}
