package io.callboard.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plain HTTP client for tests: one caller, one house. */
public final class Http {
    public static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** An answer that never ends fails its test. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String base;
    private final Map<String, String> headers;

    private Http(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    public static Http nobody(int port) {
        return new Http("http://localhost:" + port, Map.of());
    }

    public static Http bearer(int port, String token) {
        return nobody(port).with("Authorization", "Bearer " + token);
    }

    static Http staff(int port, String username, String password) {
        var answer = nobody(port).post("/api/v1/tokens", Map.of("username", username, "password", password));
        return bearer(port, answer.json().at("/token").asText());
    }

    public Http with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Http(base, more);
    }

    /** The same caller with an idempotency key. */
    public Http keyed(String key) {
        return with("Idempotency-Key", key);
    }

    /** With a key that nobody has used. */
    public Http keyed() {
        return keyed(UUID.randomUUID().toString());
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, "application/json", body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Body is text, bytes, or a value that is written as JSON. */
    public Answer send(String method, String path, @Nullable String mediaType, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] raw) {
            return raw;
        }
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException broken) {
                throw new UncheckedIOException(text(), broken);
            }
        }

        /** The last part of the problem type. */
        public String problem() {
            return json().at("/type").asText().replace("urn:callboard:problem:", "");
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
