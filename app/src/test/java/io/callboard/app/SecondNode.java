package io.callboard.app;

import static org.awaitility.Awaitility.await;

import io.callboard.db.embedded.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, on the database of the running house; it may be killed at any moment. */
final class SecondNode implements AutoCloseable {
    private static final Path JAR = Path.of("target", "callboard.jar");

    private final Process process;
    private final int port;

    private SecondNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The environment names what the first node speaks to: its key, the gateway, the collection service. */
    static SecondNode start(Map<String, String> environment) {
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx600m",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--management.server.port=0"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "second-node.log").toFile());
        command.environment().put("CALLBOARD_DB_URL", TestDatabase.url("house"));
        command.environment().put("CALLBOARD_DB_USER", TestDatabase.user());
        command.environment().put("CALLBOARD_DB_PASSWORD", TestDatabase.password());
        command.environment().putAll(environment);
        try {
            var node = new SecondNode(command.start(), port);
            await().atMost(Duration.ofSeconds(90)).until(node::answers);
            return node;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The second node ended by itself; see target/second-node.log");
        }
        try {
            return Http.nobody(port).get("/api/v1/performances").status() == 401;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** As {@code kill -9} does: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The second node survived");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
