package io.callboard.db.statutory;

import io.callboard.db.statutory.FiguresMapper.BookedRow;
import io.callboard.db.statutory.FiguresMapper.LineRow;
import io.callboard.db.statutory.FiguresMapper.MismatchRow;
import io.callboard.db.statutory.FiguresMapper.PerformanceRow;
import io.callboard.db.statutory.FiguresMapper.TakingsRow;
import io.callboard.db.statutory.FiguresMapper.VenueRow;
import io.callboard.db.statutory.FiguresMapper.Window;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.BookedDay;
import io.callboard.statutory.BookedDay.Booked;
import io.callboard.statutory.BookedDay.Mismatch;
import io.callboard.statutory.BookedDay.Movement;
import io.callboard.statutory.DailyReturnFigures.House;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.Takings;
import io.callboard.statutory.VenueDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlReturnFigures implements ReturnFigures {
    private final FiguresMapper figures;

    SqlReturnFigures(FiguresMapper figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Venue> venue(VenueCode code) {
        return Optional.ofNullable(figures.venue(code.value())).map(SqlReturnFigures::venue);
    }

    @Override
    public List<Venue> venues() {
        return figures.venues().stream().map(SqlReturnFigures::venue).toList();
    }

    @Override
    public List<Venue> busyOn(LocalDate day) {
        return figures.busy(day, BusinessZone.startOf(day), BusinessZone.startOf(day.plusDays(1))).stream()
                .map(SqlReturnFigures::venue)
                .toList();
    }

    @Override
    public List<Performance> performances(VenueDay venueDay) {
        return figures.performances(window(venueDay)).stream()
                .map(SqlReturnFigures::performance)
                .toList();
    }

    @Override
    public List<Line> lines(VenueDay venueDay) {
        return figures.lines(window(venueDay)).stream()
                .map(SqlReturnFigures::line)
                .toList();
    }

    @Override
    public BookedDay booked(VenueDay venueDay, int mismatches) {
        var window = window(venueDay);
        return new BookedDay(
                figures.booked(window).stream().map(SqlReturnFigures::booked).toList(),
                figures.mismatches(window, mismatches).stream()
                        .map(SqlReturnFigures::mismatch)
                        .toList());
    }

    private static Window window(VenueDay venueDay) {
        return new Window(venueDay.venue().value(), venueDay.day(), venueDay.begins(), venueDay.ends());
    }

    private static Venue venue(VenueRow row) {
        return new Venue(new VenueCode(row.code()), row.name(), row.address());
    }

    private static Performance performance(PerformanceRow row) {
        return new Performance(
                new ShowCode(row.showCode()),
                new HallCode(row.hallCode()),
                row.hallName(),
                row.title(),
                row.performanceType(),
                row.presenter(),
                row.approvalNo(),
                row.curtainAt(),
                row.approvedCapacity(),
                new House(row.sellable(), row.held(), row.killed(), row.complimentary(), row.checked()));
    }

    private static Line line(LineRow row) {
        return new Line(
                new ShowCode(row.showCode()),
                row.level(),
                row.levelName(),
                Cny.ofFen(row.priceFen()),
                row.ticketType(),
                row.channel(),
                takings(row.day()),
                takings(row.toDate()));
    }

    /** No service fee is taken beside the price of a ticket. */
    private static Takings takings(TakingsRow row) {
        return new Takings(
                row.soldCount(),
                Cny.ofFen(row.soldFen()),
                Cny.ofFen(row.discountFen()),
                Cny.ZERO,
                row.refundCount(),
                Cny.ofFen(row.refundFen()),
                Cny.ofFen(row.feeFen()),
                row.compCount(),
                row.workCount());
    }

    private static Booked booked(BookedRow row) {
        return new Booked(
                new ShowCode(row.showCode()),
                Cny.ofFen(row.soldFen()),
                Cny.ofFen(row.refundedFen()),
                Cny.ofFen(row.feesFen()));
    }

    private static Mismatch mismatch(MismatchRow row) {
        return new Mismatch(
                new ShowCode(row.showCode()),
                Movement.valueOf(row.movement()),
                row.ticketCode(),
                row.entryNo(),
                Cny.ofFen(row.ticketFen()),
                Cny.ofFen(row.ledgerFen()));
    }
}
