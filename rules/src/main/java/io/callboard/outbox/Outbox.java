package io.callboard.outbox;

/** Takes messages in the running transaction; workers deliver them at least once, receivers know them by their key. */
public interface Outbox {
    /** Payload is JSON without ID numbers. The same kind and key again is the same message and written once. */
    void put(String kind, String key, String payload);

    /** Told, within the transaction, that a message of this kind was put; workers wake when it commits. */
    record Put(String kind) {}
}
