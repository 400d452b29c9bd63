package io.callboard.db.outbox;

import io.callboard.kernel.RealTime;
import io.callboard.outbox.Outbox;
import io.callboard.outbox.OutboxMessage;
import io.callboard.outbox.OutboxQueue;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlOutbox implements Outbox, OutboxQueue {
    private static final int LONGEST_REASON = 500;

    private final OutboxMapper messages;
    private final RealTime time;
    private final ApplicationEventPublisher events;

    SqlOutbox(OutboxMapper messages, RealTime time, ApplicationEventPublisher events) {
        this.messages = messages;
        this.time = time;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String kind, String key, String payload) {
        messages.insert(kind, key, payload, time.instant());
        events.publishEvent(new Put(kind));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<OutboxMessage> lease(String kind, String worker, int most, Duration holdFor) {
        var due = messages.dueForUpdate(kind, time.instant(), most);
        if (due.isEmpty()) {
            return List.of();
        }
        messages.lease(due, worker, time.instant().plus(holdFor));
        return messages.messages(due);
    }

    @Override
    @Transactional
    public void sent(long messageNo) {
        messages.sent(messageNo, time.instant());
    }

    @Override
    @Transactional
    public void failed(long messageNo, Duration pause, String reason) {
        var words = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        messages.failed(messageNo, time.instant().plus(pause), words);
    }

    @Override
    public int waiting() {
        return messages.waiting(time.instant());
    }
}
