package io.callboard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sandbox gateway really paid: each key once, kept in a file where one is given. */
public final class GatewayBook {
    private final @Nullable Path file;
    private final Map<String, Long> paid = new LinkedHashMap<>();

    public record Payment(String key, long amountFen) {}

    GatewayBook(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    private void read(Path from) {
        try {
            for (var line : Files.readAllLines(from)) {
                var parts = line.split(",");
                paid.put(parts[0], Long.parseLong(parts[1]));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    synchronized void pay(String key, long amountFen) {
        if (paid.putIfAbsent(key, amountFen) == null && file != null) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file, key + "," + amountFen + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    synchronized boolean has(String key) {
        return paid.containsKey(key);
    }

    public synchronized List<Payment> payments() {
        return paid.entrySet().stream()
                .map(each -> new Payment(each.getKey(), each.getValue()))
                .toList();
    }
}
