package io.callboard.kernel;

import java.time.Duration;
import java.util.Optional;

/** The first answers to requests that may be repeated, kept at least 24 hours of real time. */
public interface Answers {
    /** One request as its sender names it: who, method and path, key. */
    record Key(String principal, String operation, String key) {}

    /** What was answered; the digest is of the request's body and keyed. */
    record Kept(String bodyDigest, int status, String mediaType, byte[] body) {}

    Optional<Kept> find(Key key);

    /** Keeps an answer in the running transaction; waits for and then fails with {@link AlreadyKept} on a twin. */
    void keep(Key key, Kept answer);

    /** Drops answers older than this age of real time, some thousands at most; says how many. */
    int forgetOlderThan(Duration age);

    /** Somebody else's transaction has answered this request. */
    class AlreadyKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
