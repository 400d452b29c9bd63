package io.callboard.db.collection.tier;

import static java.util.stream.Collectors.toMap;

import io.callboard.collection.tier.DayReport;
import io.callboard.collection.tier.DayReport.Sums;
import io.callboard.collection.tier.ReceivedReports;
import io.callboard.collection.tier.TicketReport;
import io.callboard.db.Json;
import io.callboard.db.collection.tier.ReceivedMapper.DayRow;
import io.callboard.db.collection.tier.ReceivedMapper.SumsRow;
import io.callboard.db.collection.tier.ReceivedMapper.TicketRow;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;

@Repository
@Profile("collection")
class SqlReceivedReports implements ReceivedReports {
    private final ReceivedMapper received;

    SqlReceivedReports(ReceivedMapper received) {
        this.received = received;
    }

    /** A show's line as the table keeps it. */
    record ShowRow(
            String showCode,
            int sold,
            long soldFen,
            int returned,
            long returnedFen,
            long feesFen,
            int complimentary,
            int checkedIn) {}

    @Override
    public boolean add(TicketReport report, String batchNo, Instant at) {
        var item = report.item();
        var row = new TicketRow(
                item.ticketCode(),
                item.operation(),
                item.operatedAt().truncatedTo(ChronoUnit.MILLIS),
                item.showCode().value(),
                item.seatCode(),
                item.channel(),
                item.ticketType(),
                Cny.fen(item.price()),
                Cny.fen(item.paid()),
                Cny.fen(item.fee()),
                Cny.fen(item.payout()));
        var venue = item.showCode().venue().value();
        var day = BusinessZone.dayOf(item.operatedAt());
        return received.insertTicket(row, report.dailySerial(), venue, day, batchNo, at) == 1
                || row.equals(received.ticket(row.ticketCode(), row.operation()));
    }

    @Override
    public Map<ShowCode, Sums> sums(VenueDay venueDay) {
        return received.sums(venueDay.venue().value(), venueDay.day()).stream()
                .collect(toMap(row -> new ShowCode(row.showCode()), SqlReceivedReports::sums));
    }

    private static Sums sums(SumsRow row) {
        return new Sums(
                row.sold(),
                Cny.ofFen(row.soldFen()),
                row.returned(),
                Cny.ofFen(row.returnedFen()),
                Cny.ofFen(row.feesFen()),
                row.complimentary());
    }

    @Override
    public void add(DayReport report, boolean late, String batchNo, Instant at) {
        var shows = report.shows().stream().map(SqlReceivedReports::row).toList();
        var row = new DayRow(
                report.venueDay().venue().value(),
                report.venueDay().day(),
                report.generation(),
                Json.write(shows),
                report.tickets(),
                Cny.fen(report.total()),
                report.sha256());
        received.insertDay(row, late, batchNo, at);
    }

    private static ShowRow row(DayReport.ShowLine line) {
        var sums = line.sums();
        return new ShowRow(
                line.showCode().value(),
                sums.sold(),
                Cny.fen(sums.soldAmount()),
                sums.returned(),
                Cny.fen(sums.returnedAmount()),
                Cny.fen(sums.fees()),
                sums.complimentary(),
                line.checkedIn());
    }
}
