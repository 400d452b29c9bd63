package io.callboard.app;

import io.callboard.app.collection.outside.CollectionSettings;
import io.callboard.app.refund.outside.GatewaySettings;
import io.callboard.db.MovableClock;
import io.callboard.db.embedded.TestDatabase;
import io.callboard.db.embedded.TestSql;
import io.callboard.demo.CollectionTier;
import io.callboard.demo.DemoStaff;
import io.callboard.demo.SandboxGateway;
import io.callboard.demo.TimeMachine;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionManager;

/**
 * A test of the whole house on the real database, over real HTTP on a free port. All of them share one running
 * application; each makes its own shows and leaves others' alone. Time is moved by {@link #time} and is real again after
 * each test.
 */
@SpringBootTest(classes = App.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(HouseTest.Beans.class)
public abstract class HouseTest {
    /** The master key of tests, and of nothing else. */
    protected static final String KEY = "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=";

    @LocalServerPort
    protected int port;

    @Autowired
    protected TimeMachine time;

    @Autowired
    protected SandboxGateway gateway;

    @Autowired
    protected CollectionTier collection;

    @Autowired
    private DemoStaff staff;

    @DynamicPropertySource
    static void house(DynamicPropertyRegistry properties) {
        TestDatabase.use("house", properties);
        properties.add("management.server.port", () -> "0");
        properties.add("callboard.key", () -> KEY);
    }

    @BeforeEach
    void everybodyIsHere() {
        staff.hire();
    }

    @AfterEach
    void realTimeAgain() {
        if (!time.clock().offset().isZero()) {
            time.moveTo(Duration.ZERO);
        }
    }

    /** Somebody who talks to the house by HTTP. */
    protected Http as(String username) {
        return as(username, DemoStaff.PASSWORD);
    }

    protected Http as(String username, String password) {
        return Http.staff(port, username, password);
    }

    protected Http channel(String key) {
        return Http.bearer(port, key);
    }

    protected Stage stage() {
        return new Stage(this);
    }

    protected Http nobody() {
        return Http.nobody(port);
    }

    @TestConfiguration
    @Import({TimeMachine.class, DemoStaff.class})
    static class Beans {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        JdbcTemplate sql(DataSource source, TransactionManager transactions) {
            return TestSql.template(source, transactions);
        }

        @Bean
        SandboxGateway sandboxGateway() {
            return SandboxGateway.open(null);
        }

        @Bean
        CollectionTier collectionTier(MovableClock clock) {
            TestDatabase.drop("collection");
            var database = new CollectionTier.Database(
                    TestDatabase.url("collection"), TestDatabase.user(), TestDatabase.password());
            return CollectionTier.open(database, 0, clock, DemoStaff.SENDER_KEY);
        }

        @Bean
        @Primary
        CollectionSettings ownCollectionSettings(CollectionTier tier) {
            return new CollectionSettings(tier.address(), DemoStaff.SENDER_KEY, "callboard", Duration.ofSeconds(10));
        }

        @Bean
        @Primary
        GatewaySettings sandboxGatewaySettings(SandboxGateway gateway) {
            return new GatewaySettings(gateway.address(), "sandbox", Duration.ofSeconds(1));
        }
    }
}
