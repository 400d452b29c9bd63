package io.callboard.processes.sale;

import io.callboard.kernel.ShowCode;
import io.callboard.sale.SeatChanges;
import io.callboard.sale.SeatChanges.Numbered;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells whoever follows a performance on this node what happens to its seats: every change once and in order, from the
 * number on that they know, whichever node made it. A performance is read once for all who follow it.
 */
@Component
public class SeatFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SeatFeed.class);
    private static final int ROUND_MILLIS = 200;
    private static final int AT_ONCE = 200;

    private final SeatChanges changes;
    private final Map<ShowCode, Performance> followed = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService thread;

    SeatFeed(SeatChanges changes) {
        this.changes = changes;
    }

    /** Somebody who follows; must not block, and may throw to be dropped. */
    public interface Follower {
        void changed(Numbered numbered);
    }

    /** Ends the following. */
    public interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /** One performance with those who follow it, all at the same number. */
    private final class Performance {
        private final ShowCode show;
        private final List<Follower> followers = new CopyOnWriteArrayList<>();
        private long last;

        Performance(ShowCode show) {
            this.show = show;
            changes.number(show);
            this.last = changes.sequence(show);
        }

        synchronized void look() {
            changes.number(show);
            List<Numbered> news;
            do {
                news = changes.after(show, last, AT_ONCE);
                for (var numbered : news) {
                    last = numbered.sequence();
                    followers.forEach(follower -> tell(follower, numbered));
                }
            } while (!news.isEmpty());
        }

        private void tell(Follower follower, Numbered numbered) {
            try {
                follower.changed(numbered);
            } catch (RuntimeException gone) {
                followers.remove(follower);
            }
        }

        /** Tells what the follower missed, then lets them in with the others. */
        synchronized void join(Follower follower, OptionalLong known) {
            look();
            long from = known.orElse(last);
            while (from < last) {
                for (var numbered : changes.after(show, from, AT_ONCE)) {
                    follower.changed(numbered);
                }
                from = Math.min(last, from + AT_ONCE);
            }
            followers.add(follower);
        }
    }

    /**
     * Follows a performance from the number on that the follower knows, or from now on. Whether that number is still
     * within reach is asked first, of {@link SeatChanges#reaches}.
     */
    public Following follow(ShowCode show, OptionalLong known, Follower follower) {
        followed.compute(show, (code, running) -> {
            var performance = running == null ? new Performance(code) : running;
            performance.join(follower, known);
            return performance;
        });
        return () -> leave(show, follower);
    }

    private void leave(ShowCode show, Follower follower) {
        followed.computeIfPresent(show, (code, performance) -> {
            performance.followers.remove(follower);
            return performance.followers.isEmpty() ? null : performance;
        });
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "seat-feed"));
        thread.scheduleWithFixedDelay(this::lookAtAll, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void lookAtAll() {
        for (var performance : followed.values()) {
            try {
                performance.look();
            } catch (RuntimeException trouble) {
                LOG.warn(
                        "Changes of seats could not be read: {}",
                        trouble.getClass().getSimpleName());
            }
        }
    }
}
