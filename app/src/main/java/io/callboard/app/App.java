package io.callboard.app;

import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product: management and sales, or with the profile {@code collection} the receiving tier. */
@SpringBootApplication(
        scanBasePackages = {"io.callboard.app", "io.callboard.processes", "io.callboard.db", "io.callboard.reports"})
@EnableScheduling
public class App {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var profiles = profiles(args);
        if (profiles.contains(CheckApp.PROFILE)) {
            System.exit(SpringApplication.exit(started(CheckApp.application(), args)));
        }
        started(profiles.contains(CollectionApp.PROFILE) ? CollectionApp.application() : application(), args);
    }

    private static ConfigurableApplicationContext started(SpringApplication application, String... args) {
        application.addInitializers(new NamedDatabase());
        return application.run(args);
    }

    private static List<String> profiles(String... args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return List.of(environment.getActiveProfiles());
    }

    /** Instants are kept in UTC whatever the machine's zone; business days are counted in the business zone. */
    public static SpringApplication application(Class<?>... more) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var application = new SpringApplication(App.class);
        for (var source : more) {
            application.addPrimarySources(List.of(source));
        }
        return application;
    }
}
