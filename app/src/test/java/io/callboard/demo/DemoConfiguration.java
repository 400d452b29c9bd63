package io.callboard.demo;

import io.callboard.app.collection.outside.CollectionSettings;
import io.callboard.app.refund.outside.GatewaySettings;
import io.callboard.db.MovableClock;
import io.callboard.db.embedded.EmbeddedDb;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What the demo adds to the product: a clock that can be moved, the season, the sandbox gateway, a collection tier. */
@Configuration
@ComponentScan
class DemoConfiguration {
    @Bean
    @Primary
    MovableClock movableClock(DemoHome home) {
        var clock = new MovableClock();
        clock.offset(home.clockOffset());
        ClockUtil.offset(home.clockOffset().toMillis());
        return clock;
    }

    @Bean
    SandboxGateway sandboxGateway(DemoHome home) {
        return SandboxGateway.open(home.demo().resolve("gateway-book.csv"));
    }

    @Bean
    CollectionTier collectionTier(MovableClock clock, EmbeddedDb database) {
        var own =
                new CollectionTier.Database(database.url("callboard_collection"), database.user(), database.password());
        int port = Integer.parseInt(System.getenv().getOrDefault("COLLECTION_PORT", "8090"));
        return CollectionTier.open(own, port, clock, DemoStaff.SENDER_KEY);
    }

    @Bean
    @Primary
    CollectionSettings ownCollectionSettings(CollectionTier tier) {
        return new CollectionSettings(tier.address(), DemoStaff.SENDER_KEY, "callboard", Duration.ofSeconds(10));
    }

    @Bean
    @Primary
    GatewaySettings sandboxGatewaySettings(SandboxGateway gateway) {
        return new GatewaySettings(gateway.address(), "sandbox", Duration.ofSeconds(3));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoBanner(Environment environment, CollectionTier tier) {
        return ready -> DemoBanner.printReady(
                environment.getProperty("local.server.port", Integer.class, 8080),
                environment.getProperty("local.management.port", Integer.class, 8081),
                tier.port());
    }
}
