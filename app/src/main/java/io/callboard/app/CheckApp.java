package io.callboard.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.db.CheckDb;
import io.callboard.sale.SaleInvariants;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Whether the books agree, as a command: the same artefact, started with the profile {@code check}. Prints a line of JSON for
 * each breach and one with their number, and ends with 0 when there is none, else with 1. Changes nothing.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CheckDb.class)
public class CheckApp {
    static final String PROFILE = "check";

    static SpringApplication application() {
        var application = new SpringApplication(CheckApp.class);
        application.setAdditionalProfiles(PROFILE);
        return application;
    }

    @Bean
    Check check(SaleInvariants invariants) {
        return new Check(invariants, System.out);
    }

    /** Looks once and remembers how it went. */
    static final class Check implements ApplicationRunner, ExitCodeGenerator {
        private final SaleInvariants invariants;
        private final PrintStream out;
        private int breaches;

        Check(SaleInvariants invariants, PrintStream out) {
            this.invariants = invariants;
            this.out = out;
        }

        @Override
        public void run(ApplicationArguments args) throws Exception {
            var json = new ObjectMapper();
            for (var breach : invariants.breaches(null)) {
                out.println(json.writeValueAsString(breach));
                breaches++;
            }
            out.println("{\"breaches\":" + breaches + "}");
        }

        @Override
        public int getExitCode() {
            return breaches == 0 ? 0 : 1;
        }
    }
}
