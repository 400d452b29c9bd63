package io.callboard.app;

import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product: management and sales, or with the profile {@code collection} the receiving tier. */
@SpringBootApplication(
        scanBasePackages = {"io.callboard.app", "io.callboard.processes", "io.callboard.db", "io.callboard.reports"})
@EnableScheduling
public class App {
    public static void main(String[] args) {
        application().run(args);
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
