package io.callboard.processes.task.engine;

import io.callboard.outbox.OutboxHandler;
import io.callboard.outbox.OutboxMessage;
import io.callboard.task.ProcessStarts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers {@code message|businessKey} to the process that waits for it; while nobody waits yet it is tried again. */
@Component
class EngineSignals implements OutboxHandler {
    private final ProcessStarts processes;
    private final TransactionTemplate transaction;

    EngineSignals(ProcessStarts processes, TransactionTemplate transaction) {
        this.processes = processes;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "ENGINE_SIGNAL";
    }

    @Override
    public void deliver(OutboxMessage message) {
        var parts = message.payload().split("\\|", 2);
        var waiting = transaction.execute(status -> processes.signal(parts[0], parts[1], Map.of()));
        if (!Boolean.TRUE.equals(waiting)) {
            throw new IllegalStateException("No process waits for " + parts[0] + " yet");
        }
    }
}
