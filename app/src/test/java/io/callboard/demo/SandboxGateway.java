package io.callboard.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A payment gateway that moves no money but speaks real HTTP and can be told to misbehave. What it paid stands in its own
 * book, apart from the house's, so that the two can be compared. A key that it paid is never paid again.
 */
public final class SandboxGateway implements AutoCloseable {
    /** How it behaves, for a share of the calls that the seed decides. */
    public enum Behaviour {
        OK,
        /** No answer, nothing paid. */
        TIMEOUT_BEFORE,
        /** Paid, but no answer. */
        TIMEOUT_AFTER,
        /** Paid, but the answer is an error. */
        ERROR_AFTER,
        NO_FUNDS,
        SLOW
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LONGEST_SILENCE_SECONDS = 30;
    private static final long SLOW_MILLIS = 800;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final GatewayBook book;
    private volatile Mood mood = new Mood(Behaviour.OK, 1, new Random(0), new CountDownLatch(1));

    /** Calls that get no answer hang until the behaviour changes. */
    private record Mood(Behaviour behaviour, double share, Random chance, CountDownLatch over) {
        Behaviour now() {
            synchronized (chance) {
                return chance.nextDouble() < share ? behaviour : Behaviour.OK;
            }
        }
    }

    private SandboxGateway(HttpServer server, GatewayBook book) {
        this.server = server;
        this.book = book;
    }

    /** Opens on a free port of this machine; with a file the book outlives a restart. */
    public static SandboxGateway open(@Nullable Path file) {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var gateway = new SandboxGateway(HttpServer.create(here, 0), new GatewayBook(file));
            gateway.server.createContext("/payouts", gateway::serve);
            gateway.server.setExecutor(gateway.workers);
            gateway.server.start();
            return gateway;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public URI address() {
        var at = server.getAddress();
        return URI.create("http://" + at.getHostString() + ":" + at.getPort());
    }

    public synchronized void behave(Behaviour behaviour, double share, long seed) {
        var before = mood;
        mood = new Mood(behaviour, share, new Random(seed), new CountDownLatch(1));
        before.over().countDown();
    }

    public GatewayBook book() {
        return book;
    }

    private void serve(HttpExchange call) throws IOException {
        try (call) {
            var key = call.getRequestURI().getPath().replaceFirst("^/payouts/?", "");
            if (call.getRequestMethod().equals("GET")) {
                found(call, key);
            } else {
                pay(call, JSON.readTree(call.getRequestBody()));
            }
        }
    }

    private void found(HttpExchange call, String key) throws IOException {
        if (book.has(key)) {
            answer(call, 200, paid(key));
        } else {
            answer(call, 404, Map.of("key", key));
        }
    }

    private void pay(HttpExchange call, JsonNode order) throws IOException {
        var key = order.get("key").asText();
        var now = mood;
        switch (now.now()) {
            case TIMEOUT_BEFORE -> hang(now);
            case NO_FUNDS -> answer(call, 422, Map.of("key", key, "status", "REFUSED", "reason", "NO_FUNDS"));
            case TIMEOUT_AFTER -> {
                book.pay(key, order.get("amountFen").asLong());
                hang(now);
            }
            case ERROR_AFTER -> {
                book.pay(key, order.get("amountFen").asLong());
                answer(call, 500, Map.of("error", "sandbox"));
            }
            case SLOW -> {
                wait(now, SLOW_MILLIS);
                book.pay(key, order.get("amountFen").asLong());
                answer(call, 200, paid(key));
            }
            case OK -> {
                book.pay(key, order.get("amountFen").asLong());
                answer(call, 200, paid(key));
            }
        }
    }

    private static void hang(Mood mood) {
        wait(mood, TimeUnit.SECONDS.toMillis(LONGEST_SILENCE_SECONDS));
    }

    private static void wait(Mood mood, long millis) {
        try {
            var over = mood.over().await(millis, TimeUnit.MILLISECONDS);
            assert over || millis > 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> paid(String key) {
        return Map.of("key", key, "status", "PAID", "reference", "SANDBOX-" + key);
    }

    private static void answer(HttpExchange call, int status, Map<String, String> body) throws IOException {
        var bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        mood.over().countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
