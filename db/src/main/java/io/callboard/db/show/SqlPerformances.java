package io.callboard.db.show;

import io.callboard.db.MomentCursor;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceId;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.show.ShowId;
import io.callboard.show.ShowNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlPerformances implements Performances, ShowNumbers {
    private final PerformanceMapper performances;

    SqlPerformances(PerformanceMapper performances) {
        this.performances = performances;
    }

    @Override
    public Optional<Performance> byCode(ShowCode code) {
        return Optional.ofNullable(performances.byCode(code.value())).map(SqlPerformances::performance);
    }

    @Override
    public Optional<Performance> byCodeForChange(ShowCode code) {
        return Optional.ofNullable(performances.byCodeForChange(code.value())).map(SqlPerformances::performance);
    }

    @Override
    public List<Performance> of(ShowId show) {
        return performances.ofShow(show.value()).stream()
                .map(SqlPerformances::performance)
                .toList();
    }

    @Override
    public Page<Performance> list(Filter filter, Paging paging) {
        var cursor = MomentCursor.parse(paging.after());
        var rows = performances.list(filter, cursor.at(), cursor.id(), paging.limit());
        return Page.of(rows, paging.size(), row -> new MomentCursor(row.curtainAt(), row.showCode()).text())
                .map(SqlPerformances::performance);
    }

    @Override
    public void giveCode(PerformanceId id, ShowCode code) {
        performances.giveCode(id.value(), code.value());
    }

    @Override
    public void approve(PerformanceId id, int approvedCapacity) {
        performances.approve(id.value(), approvedCapacity);
    }

    @Override
    public boolean move(ShowCode code, Set<PerformanceStatus> from, PerformanceStatus to, @Nullable String reason) {
        return performances.move(code.value(), from, to, reason) == 1;
    }

    @Override
    public boolean move(PerformanceId id, Set<PerformanceStatus> from, PerformanceStatus to) {
        return performances.moveById(id.value(), from, to) == 1;
    }

    @Override
    public void planSale(ShowCode code, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String by) {
        performances.planSale(code.value(), startsAt, endsAt, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(VenueCode venue, LocalDate day) {
        performances.countNumber(venue.value(), day);
        return performances.lastNumber(venue.value(), day);
    }

    private static @Nullable ShowCode code(@Nullable String value) {
        return value == null ? null : new ShowCode(value);
    }

    static Performance performance(PerformanceMapper.Row row) {
        return new Performance(
                new PerformanceId(row.performanceId()),
                new ShowId(row.showId()),
                row.title(),
                row.performanceType(),
                row.presenter(),
                row.ordinal(),
                new HallCode(row.hallCode()),
                row.venueKind(),
                row.planVersion(),
                row.planSeats(),
                row.curtainAt(),
                row.expectedAudience(),
                code(row.showCode()),
                row.status(),
                row.approvedCapacity(),
                row.saleStartsAt(),
                row.saleEndsAt(),
                row.salePlannedBy(),
                row.reason(),
                code(row.successor()),
                code(row.predecessor()),
                row.version());
    }
}
