package io.callboard.demo;

import io.callboard.app.App;
import io.callboard.db.embedded.EmbeddedDb;
import org.springframework.boot.SpringApplication;

/** Starts the seeded demo on the embedded database. {@code -Ddemo.fresh} forgets an earlier demo first. */
public final class DemoApp {
    private DemoApp() {}

    public static void main(String[] args) {
        var home = DemoHome.fromEnvironment();
        if (isFresh()) {
            home.forget();
        }
        var started = EmbeddedDb.start(home.binaries(), home.demo());
        if (started.isEmpty()) {
            DemoBanner.printAlreadyRunning(home);
            return;
        }
        var database = started.get();
        SpringApplication.getShutdownHandlers().add(database::close);
        try {
            run(home, database, args);
        } catch (RuntimeException broken) {
            database.close();
            throw broken;
        }
    }

    private static boolean isFresh() {
        var asked = System.getProperty("demo.fresh", System.getenv("CALLBOARD_DEMO_FRESH"));
        return asked != null && !"false".equals(asked);
    }

    private static void run(DemoHome home, EmbeddedDb database, String[] args) {
        var application = App.application(DemoConfiguration.class);
        application.setAdditionalProfiles("demo");
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("demoHome", home));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("embeddedDb", database));
        System.setProperty("spring.datasource.url", database.url("callboard"));
        System.setProperty("spring.datasource.username", database.user());
        System.setProperty("spring.datasource.password", database.password());
        System.setProperty("spring.datasource.hikari.connection-timeout", "3000");
        System.setProperty("callboard.key", home.key());
        application.run(args);
    }
}
