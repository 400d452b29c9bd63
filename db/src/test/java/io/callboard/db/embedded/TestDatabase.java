package io.callboard.db.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The one database server of a test run: started with the first test that needs it, in the module's build folder, and
 * stopped after the last application context has closed. Each run begins with empty schemas.
 */
public final class TestDatabase {
    /** Which server the build asks for: {@code mariadb}, or {@code mysql} under the profile of that name. */
    public static final String NAME = System.getProperty("callboard.database", "mariadb");

    private static final TestDatabase INSTANCE = new TestDatabase();

    private final EmbeddedDb server;

    private TestDatabase() {
        server = firstFree();
        SpringApplication.getShutdownHandlers().add(server::close);
    }

    private static EmbeddedDb firstFree() {
        var program = program();
        var folder = "it-" + program.daemon().getFileName() + "-";
        for (int n = 1; n <= 16; n++) {
            Optional<EmbeddedDb> started =
                    EmbeddedDb.start(program, Path.of("target", folder + n).toAbsolutePath());
            if (started.isPresent()) {
                return started.get();
            }
        }
        throw new IllegalStateException("Sixteen test databases are in use");
    }

    private static ServerProgram program() {
        var mysql = System.getProperty("callboard.mysql.home");
        if ("mysql".equals(NAME)) {
            return new MySql(Path.of(Objects.requireNonNull(mysql, "callboard.mysql.home names no folder")));
        }
        var checkout = Path.of(System.getProperty("callboard.checkout", ".."));
        return MariaDb.in(
                checkout.resolve(".callboard/mariadb").toAbsolutePath().normalize());
    }

    /** Points a Spring context at an empty schema of this name. */
    public static void use(String schema, DynamicPropertyRegistry properties) {
        drop(schema);
        properties.add("spring.datasource.url", () -> url(schema));
        properties.add("spring.datasource.username", INSTANCE.server::user);
        properties.add("spring.datasource.password", INSTANCE.server::password);
    }

    public static String url(String schema) {
        return INSTANCE.server.url(schema);
    }

    public static String user() {
        return INSTANCE.server.user();
    }

    public static String password() {
        return INSTANCE.server.password();
    }

    /** Forgets a schema with all that is in it. */
    public static void drop(String schema) {
        var server = INSTANCE.server;
        try (var connection = DriverManager.getConnection(server.url("start"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
