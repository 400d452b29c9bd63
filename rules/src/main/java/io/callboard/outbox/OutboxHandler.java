package io.callboard.outbox;

/** Delivers messages of one kind. It is called outside a transaction and maybe more than once for one message. */
public interface OutboxHandler {
    String kind();

    /** Returns when the message has arrived; anything thrown means try again later. */
    void deliver(OutboxMessage message);
}
