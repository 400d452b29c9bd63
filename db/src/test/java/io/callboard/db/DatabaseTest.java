package io.callboard.db;

import io.callboard.db.embedded.TestDatabase;
import io.callboard.db.embedded.TestSql;
import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.RealTime;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of mappers on the real database: this module's beans, a migrated schema, and a transaction that is rolled back
 * after each test unless the test says {@code @Transactional(propagation = NOT_SUPPORTED)}.
 */
@SpringBootTest(classes = DatabaseTest.Beans.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Transactional
public abstract class DatabaseTest {
    @Autowired
    protected MovableClock clock;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.use("mappers", properties);
        properties.add("spring.datasource.hikari.transaction-isolation", () -> "TRANSACTION_READ_COMMITTED");
        properties.add("spring.datasource.hikari.auto-commit", () -> "false");
    }

    @BeforeEach
    void realTime() {
        clock.offset(java.time.Duration.ZERO);
    }

    /** Not a configuration class, so that no scan of the whole house finds it. */
    @EnableAutoConfiguration
    @ComponentScan("io.callboard.db")
    static class Beans {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        CipherSuite ciphers() {
            return new PaperCipherSuite();
        }

        @Bean
        JdbcTemplate sql(DataSource source, TransactionManager transactions) {
            return TestSql.template(source, transactions);
        }

        @Bean
        RealTime realTime() {
            return new RealTime(Clock.systemUTC());
        }
    }
}
