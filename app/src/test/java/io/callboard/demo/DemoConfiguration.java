package io.callboard.demo;

import io.callboard.app.refund.outside.GatewaySettings;
import io.callboard.db.MovableClock;
import java.time.Duration;
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
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    SandboxGateway sandboxGateway(DemoHome home) {
        return SandboxGateway.open(home.demo().resolve("gateway-book.csv"));
    }

    @Bean
    GatewaySettings gatewaySettings(SandboxGateway gateway) {
        return new GatewaySettings(gateway.address(), "sandbox", Duration.ofSeconds(3));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoBanner(Environment environment) {
        return ready -> DemoBanner.printReady(
                environment.getProperty("local.server.port", Integer.class, 8080),
                environment.getProperty("local.management.port", Integer.class, 8081));
    }
}
