package io.callboard.app.sale;

import io.callboard.kernel.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes event streams without keeping the seats' feed waiting for anybody's network. */
@Component
class StreamWriters implements DisposableBean {
    /** A stream ends after this and is resumed by its reader, so that none outlives its token for long. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final int WRITERS = 4;
    private static final int BEAT_SECONDS = 15;

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, work -> new Thread(work, "streams"));
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "stream-heart"));
    private final Set<SeatStream> open = ConcurrentHashMap.newKeySet();

    StreamWriters() {
        heart.scheduleWithFixedDelay(
                () -> open.forEach(SeatStream::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    SeatStream stream(Actor actor) {
        var stream = new SeatStream(new SseEmitter(LIFE.toMillis()), actor, writers);
        open.add(stream);
        stream.whenOver(() -> open.remove(stream));
        return stream;
    }

    /** Tells a reader who knows too little that they begin anew. */
    SseEmitter reset() {
        var emitter = new SseEmitter(LIFE.toMillis());
        try {
            emitter.send(SseEmitter.event().name("reset").data("{}"));
            emitter.complete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return emitter;
    }

    @Override
    public void destroy() {
        open.forEach(SeatStream::end);
        heart.shutdownNow();
        writers.shutdownNow();
    }
}
