package io.callboard.db;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The business clock of tests and of the demo: real time plus an offset that can be set. */
public final class MovableClock extends Clock {
    private final AtomicLong offset = new AtomicLong();

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + offset.get());
    }

    public Duration offset() {
        return Duration.ofMillis(offset.get());
    }

    public void offset(Duration fromRealTime) {
        offset.set(fromRealTime.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset());
    }
}
