package io.callboard.outbox;

/** One message on its way, with the number of tries made before this one. */
public record OutboxMessage(long messageNo, String kind, String key, String payload, int attempts) {}
