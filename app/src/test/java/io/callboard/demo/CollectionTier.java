package io.callboard.demo;

import io.callboard.app.CollectionApp;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The receiving tier beside the house: a second application context on a port and a schema of its own. */
public final class CollectionTier implements AutoCloseable {
    /** The database that it keeps its own schema on. */
    public record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return "Database(" + url + ")";
        }
    }

    private final ConfigurableApplicationContext context;

    private CollectionTier(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens it on a port (0 for a free one), on this clock, for one sender's key. */
    public static CollectionTier open(Database database, int port, Clock clock, String senderKey) {
        var application = CollectionApp.application();
        application.addInitializers(made -> made.getBeanFactory().registerSingleton("businessClock", clock));
        return new CollectionTier(application.run(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=6",
                "--spring.main.banner-mode=off",
                "--server.port=" + port,
                "--management.server.port=-1",
                "--callboard.collection.keys=callboard:" + senderKey));
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public URI address() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        context.close();
    }
}
