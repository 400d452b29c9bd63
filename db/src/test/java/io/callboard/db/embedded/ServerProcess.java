package io.callboard.db.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The server's own process: started, waited for, stopped, and stopped again when an earlier owner died without it. */
final class ServerProcess {
    static final String USER = "callboard";
    static final String PASSWORD = "callboard";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerProgram program;
    private final String name;
    private final Path home;
    private final Path data;
    private final Path pidFile;
    private @Nullable Process process;
    private int port;

    ServerProcess(ServerProgram program, Path home) {
        this.program = program;
        this.name = program.daemon().getFileName().toString();
        this.home = home;
        this.data = home.resolve("data");
        this.pidFile = home.resolve(name + ".pid");
    }

    /** We own the folder's lock, so a server that still runs on it has lost the application that started it. */
    void stopOrphan() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readString(pidFile).strip());
        ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs)
                .ifPresent(orphan -> {
                    orphan.destroy();
                    orphan.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                });
        Files.deleteIfExists(pidFile);
    }

    private boolean isOurs(ProcessHandle orphan) {
        return orphan.info()
                .commandLine()
                .filter(line -> line.contains(name) && line.contains(data.toString()))
                .isPresent();
    }

    void start(int onPort) throws IOException {
        port = onPort;
        var script = Files.writeString(
                home.resolve("init.sql"),
                """
                create user if not exists '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on *.* to '%1$s'@'127.0.0.1';
                """
                        .formatted(USER, PASSWORD));
        var builder = new ProcessBuilder(command(script));
        builder.environment()
                .put("LD_LIBRARY_PATH", program.base().resolve("libs").toString());
        builder.redirectErrorStream(true).redirectOutput(log().toFile());
        process = builder.start();
        waitUntilReady(process);
    }

    private List<String> command(Path script) {
        var command = new ArrayList<>(List.of(
                program.daemon().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--pid-file=" + pidFile,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--init-file=" + script,
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "cb-" + port + ".sock"),
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M"));
        command.addAll(program.options());
        command.addAll(ServerProgram.asRoot());
        return command;
    }

    private Path log() {
        return home.resolve(name + ".log");
    }

    private void waitUntilReady(Process started) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!started.isAlive()) {
                throw new IOException("The database ended at once; its log: " + log());
            }
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IOException("The database was not ready after " + PATIENCE.toSeconds() + " s");
    }

    int port() {
        return port;
    }

    long pid() {
        return process == null ? -1 : process.pid();
    }

    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException stuck) {
            process.destroyForcibly();
        }
    }
}
