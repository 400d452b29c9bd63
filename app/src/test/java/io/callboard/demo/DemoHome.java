package io.callboard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;

/** The demo's data folder: database, generated key, gateway book, clock. {@code CALLBOARD_HOME}, or {@code .callboard} here. */
public record DemoHome(Path folder) {
    static DemoHome fromEnvironment() {
        var named = System.getenv().getOrDefault("CALLBOARD_HOME", ".callboard");
        return new DemoHome(Path.of(named).toAbsolutePath().normalize());
    }

    Path binaries() {
        return folder.resolve("mariadb");
    }

    /** Everything of this demo; removing it starts over. */
    public Path demo() {
        return folder.resolve("demo");
    }

    /** How far the demo's clock was moved when it was last used; zero for a new one. */
    Duration clockOffset() {
        try {
            return Files.exists(clock())
                    ? Duration.parse(Files.readString(clock()).strip())
                    : Duration.ZERO;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void keepClockOffset(Duration offset) {
        try {
            Files.writeString(clock(), offset.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path clock() {
        return demo().resolve("clock-offset");
    }

    void forget() {
        if (!Files.exists(demo())) {
            return;
        }
        try (var files = Files.walk(demo())) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The master key of this demo, made once. */
    String key() {
        var file = demo().resolve("master.key");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(demo());
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
                restrict(file);
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
