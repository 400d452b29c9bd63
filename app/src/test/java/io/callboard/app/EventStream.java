package io.callboard.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events as a client of the house would, and may hang up at any time. */
public final class EventStream implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** One event; data as JSON. */
    public record Event(String name, String id, JsonNode data) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private String name = "message";
    private String id = "";
    private String data = "";
    private volatile int status;
    private volatile @Nullable Subscription subscription;
    private volatile boolean over;

    private EventStream() {}

    public static EventStream open(int port, String token, String path, @Nullable String lastEventId) {
        var stream = new EventStream();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var lines = BodyHandlers.fromLineSubscriber(new Lines(stream));
        CLIENT.sendAsync(request.build(), info -> {
                    stream.status = info.statusCode();
                    return lines.apply(info);
                })
                .whenComplete((answer, gone) -> stream.over = true);
        return stream;
    }

    /** Takes the lines as they come. */
    private record Lines(EventStream stream) implements java.util.concurrent.Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Subscription opened) {
            stream.subscription = opened;
            opened.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            stream.line(line);
        }

        @Override
        public void onError(Throwable gone) {
            stream.over = true;
        }

        @Override
        public void onComplete() {
            stream.over = true;
        }
    }

    private void line(String line) {
        if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
            data += line.substring(5);
        } else if (line.isEmpty() && !data.isEmpty()) {
            events.add(new Event(name, id, json(data)));
            name = "message";
            data = "";
        }
    }

    private static JsonNode json(String text) {
        try {
            return Http.JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public int status() {
        return status;
    }

    public boolean isOver() {
        return over;
    }

    /** The id of the last event that came, empty before the first. */
    public String lastId() {
        return id;
    }

    @Override
    public void close() {
        var opened = subscription;
        if (opened != null) {
            opened.cancel();
        }
    }
}
