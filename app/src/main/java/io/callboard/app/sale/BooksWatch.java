package io.callboard.app.sale;

import io.callboard.sale.SaleInvariants;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night whether the books agree; breaches are logged and counted as {@code callboard.books.breaches}. */
@Component
class BooksWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);

    private final SaleInvariants invariants;
    private final AtomicInteger found;

    BooksWatch(SaleInvariants invariants, MeterRegistry meters) {
        this.invariants = invariants;
        this.found = meters.gauge("callboard.books.breaches", new AtomicInteger());
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    void look() {
        var breaches = invariants.breaches(null);
        breaches.forEach(breach ->
                LOG.error("The books do not agree: {} {} {}", breach.invariant(), breach.showCode(), breach.detail()));
        found.set(breaches.size());
        LOG.info("The books were looked through: {} breaches", breaches.size());
    }
}
