package io.callboard.app;

import io.callboard.kernel.RealTime;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A node whose clock is more than a second off the database's is not ready: it would open sales early or late. */
@Component("clock")
class ClockHealth extends AbstractHealthIndicator {
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final JdbcTemplate database;
    private final RealTime time;

    ClockHealth(DataSource dataSource, RealTime time) {
        this.database = new JdbcTemplate(dataSource);
        this.time = time;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var before = time.instant();
        Long databaseMicros = database.queryForObject(
                "select timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(6))", Long.class);
        var after = time.instant();
        var middle = before.plus(Duration.between(before, after).dividedBy(2));
        long apart = Math.abs((databaseMicros == null ? 0 : databaseMicros / 1000) - middle.toEpochMilli());
        health.withDetail("apartMillis", apart);
        if (apart > TOLERATED.toMillis()) {
            health.outOfService();
        } else {
            health.up();
        }
    }
}
