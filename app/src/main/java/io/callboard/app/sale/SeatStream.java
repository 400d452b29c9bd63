package io.callboard.app.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.sale.SeatChange;
import io.callboard.sale.SeatChanges.Numbered;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One reader of a performance's changes. What is to be sent waits in order; a reader who falls too far behind is cut off
 * and resumes by the last number that they got.
 */
final class SeatStream implements SeatFeed.Follower {
    private static final int FURTHEST_BEHIND = 2000;

    record ChangeJson(String seatCode, String status, @Nullable String level, @Nullable Long priceFen) {}

    record EventJson(long sequence, List<ChangeJson> changes) {}

    private final SseEmitter emitter;
    private final Actor reader;
    private final ExecutorService writers;
    private final BlockingQueue<Optional<Numbered>> waiting = new LinkedBlockingQueue<>(FURTHEST_BEHIND);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Runnable farewell = () -> {};
    private final AtomicReference<SeatFeed.@Nullable Following> following = new AtomicReference<>();

    SeatStream(SseEmitter emitter, Actor reader, ExecutorService writers) {
        this.emitter = emitter;
        this.reader = reader;
        this.writers = writers;
        emitter.onCompletion(this::isOver);
        emitter.onTimeout(emitter::complete);
        emitter.onError(broken -> isOver());
        waiting.add(Optional.empty());
        write();
    }

    SseEmitter emitter() {
        return emitter;
    }

    void whenOver(Runnable goodbye) {
        farewell = goodbye;
        closeIfOver();
    }

    void followedBy(SeatFeed.Following follows) {
        following.set(follows);
        closeIfOver();
    }

    private void isOver() {
        over.set(true);
        closeIfOver();
    }

    private void closeIfOver() {
        if (!over.get()) {
            return;
        }
        farewell.run();
        var follows = following.getAndSet(null);
        if (follows != null) {
            follows.close();
        }
    }

    @Override
    public void changed(Numbered numbered) {
        if (over.get() || !waiting.offer(Optional.of(numbered))) {
            end();
            throw new IllegalStateException("This reader is gone or too slow");
        }
        write();
    }

    /** A comment that keeps the connection alive and finds out whether anybody is there. */
    void beat() {
        if (waiting.isEmpty() && waiting.offer(Optional.empty())) {
            write();
        }
    }

    void end() {
        emitter.complete();
        isOver();
    }

    private void write() {
        if (!over.get() && writing.compareAndSet(false, true)) {
            try {
                writers.execute(this::drain);
            } catch (RejectedExecutionException closing) {
                isOver();
            }
        }
    }

    private void drain() {
        try {
            for (var next = waiting.poll(); next != null && !over.get(); next = waiting.poll()) {
                emitter.send(
                        next.map(this::event).orElseGet(() -> SseEmitter.event().comment("")));
            }
        } catch (IOException | IllegalStateException gone) {
            isOver();
        } finally {
            writing.set(false);
        }
        if (!waiting.isEmpty()) {
            write();
        }
    }

    private SseEventBuilder event(Numbered numbered) {
        var changes = numbered.changes().stream().map(this::seen).toList();
        return SseEmitter.event()
                .id(String.valueOf(numbered.sequence()))
                .data(new EventJson(numbered.sequence(), changes), MediaType.APPLICATION_JSON);
    }

    private ChangeJson seen(SeatChange change) {
        boolean hidden = !reader.isStaff() && SeenSeats.isHidden(change.status(), change.allocatedTo(), reader.name());
        Money price = change.price();
        return new ChangeJson(
                change.seatCode(),
                hidden ? SeenSeats.UNAVAILABLE : change.status().name(),
                change.level(),
                price == null ? null : Cny.fen(price));
    }
}
