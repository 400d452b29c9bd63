package io.callboard.app;

import io.callboard.db.CollectionDb;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * The receiving tier: the same artefact, started with the profile {@code collection}, on a database and a port of its
 * own. There is no process engine and no screen in it.
 */
@SpringBootApplication(
        scanBasePackages = {"io.callboard.app.collection.tier", "io.callboard.processes.collection.tier"})
@Import({Clocks.class, CollectionDb.class})
public class CollectionApp {
    static final String PROFILE = "collection";

    public static SpringApplication application() {
        var application = new SpringApplication(CollectionApp.class);
        application.setAdditionalProfiles(PROFILE);
        return application;
    }
}
