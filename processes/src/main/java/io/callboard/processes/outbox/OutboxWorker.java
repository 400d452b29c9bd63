package io.callboard.processes.outbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.callboard.kernel.Ids;
import io.callboard.outbox.Outbox;
import io.callboard.outbox.OutboxHandler;
import io.callboard.outbox.OutboxMessage;
import io.callboard.outbox.OutboxQueue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Delivers messages, at least once each, beside whatever else goes on; a kind that is slow holds no other up. It looks every second and at once when a
 * transaction that put one has committed. What fails is tried again after a pause that doubles up to five minutes.
 */
@Component
public class OutboxWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int BATCH = 5;
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final OutboxQueue queue;
    private final Map<String, OutboxHandler> handlers;
    private final String name = Ids.next("W");
    private @Nullable ScheduledExecutorService threads;

    OutboxWorker(OutboxQueue queue, List<OutboxHandler> handlers) {
        this.queue = queue;
        this.handlers = handlers.stream().collect(toUnmodifiableMap(OutboxHandler::kind, handler -> handler));
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(handlers.size(), work -> new Thread(work, "outbox"));
        for (var handler : handlers.values()) {
            threads.scheduleWithFixedDelay(() -> deliverAll(handler), 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (threads == null) {
            return;
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A message was still being delivered; another worker takes it up when its lease is over");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public synchronized void wake(Outbox.Put put) {
        var handler = handlers.get(put.kind());
        if (threads != null && handler != null) {
            threads.execute(() -> deliverAll(handler));
        }
    }

    private void deliverAll(OutboxHandler handler) {
        try {
            List<OutboxMessage> leased;
            do {
                leased = queue.lease(handler.kind(), name, BATCH, HOLD);
                leased.forEach(message -> deliver(handler, message));
            } while (!leased.isEmpty());
        } catch (RuntimeException trouble) {
            LOG.warn("The outbox could not be read: {}", trouble.getClass().getSimpleName());
        }
    }

    private void deliver(OutboxHandler handler, OutboxMessage message) {
        try {
            handler.deliver(message);
            queue.sent(message.messageNo());
        } catch (RuntimeException notNow) {
            LOG.info("Message {} {} is tried again: {}", message.kind(), message.key(), notNow.getMessage());
            queue.failed(message.messageNo(), pause(message.attempts()), String.valueOf(notNow.getMessage()));
        }
    }

    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
