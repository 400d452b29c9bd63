package io.callboard.app;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks before anything is built whether a database is named at all. */
final class NamedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        StartFailures.checkNamed(context.getEnvironment().getProperty("spring.datasource.url"));
    }
}
