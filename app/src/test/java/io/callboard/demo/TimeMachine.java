package io.callboard.demo;

import io.callboard.db.MovableClock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Moves the business clock of application and engine together. The engine's job executor rests meanwhile and no job may be
 * running, for a running job whose lock runs out in the jump would be run twice.
 */
@Component
public class TimeMachine {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MovableClock clock;
    private final ProcessEngine engine;
    private final JdbcTemplate database;

    TimeMachine(MovableClock clock, ProcessEngine engine, JdbcTemplate database) {
        this.clock = clock;
        this.engine = engine;
        this.database = database;
    }

    public MovableClock clock() {
        return clock;
    }

    /** Lets the engine work before the application says that it is ready. */
    public void wakeEngine() {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (!executor.isActive()) {
            executor.start();
        }
    }

    /** Moves to an offset from real time and returns when every job that fell due has run; false when that took too long. */
    public synchronized boolean moveTo(Duration offset) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean wasActive = executor.isActive();
        executor.shutdown();
        try {
            await(() -> count("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null") == 0);
            clock.offset(offset);
            ClockUtil.offset(offset.toMillis());
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
        return settle();
    }

    /** Waits until no job is due. */
    public boolean settle() {
        return await(() -> dueJobs() == 0);
    }

    private long dueJobs() {
        return database.queryForObject(
                "select count(*) from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1"
                        + " and (DUEDATE_ is null or DUEDATE_ <= ?)",
                Long.class,
                java.sql.Timestamp.from(clock.instant()));
    }

    private long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }

    private static boolean await(java.util.function.BooleanSupplier done) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return true;
    }
}
