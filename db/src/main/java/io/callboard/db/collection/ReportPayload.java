package io.callboard.db.collection;

import io.callboard.collection.ReportItem.Operation;
import io.callboard.db.Json;
import io.callboard.db.collection.ReportBatchMapper.ItemRow;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.Takings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Items and returns as the message profile v1 writes them. */
final class ReportPayload {
    private ReportPayload() {}

    record Ticket(
            String ticketCode,
            Operation operation,
            String operatedAt,
            int dailySerial,
            String showCode,
            String seatCode,
            String channel,
            String ticketType,
            long priceFen,
            long paidFen,
            long feeFen,
            long payoutFen) {}

    record Show(
            String showCode,
            int sold,
            long soldFen,
            int returned,
            long returnedFen,
            long feesFen,
            int complimentary,
            int checkedIn) {}

    record Day(
            String venueCode,
            LocalDate day,
            int generation,
            List<Show> shows,
            int tickets,
            long totalFen,
            String sha256) {}

    /** Numbered through from the first serial. */
    static String tickets(List<ItemRow> rows, int firstSerial) {
        var items = new ArrayList<Ticket>();
        for (var row : rows) {
            items.add(new Ticket(
                    row.ticketCode(),
                    row.operation(),
                    BusinessZone.at(row.operatedAt()).toOffsetDateTime().toString(),
                    firstSerial + items.size(),
                    row.showCode(),
                    row.seatCode(),
                    row.channel(),
                    row.ticketType(),
                    row.priceFen(),
                    row.paidFen(),
                    row.feeFen(),
                    row.payoutFen()));
        }
        return Json.write(items);
    }

    static String day(StatutoryReturn issued) {
        var figures = Objects.requireNonNull(issued.figures());
        var seal = Objects.requireNonNull(Objects.requireNonNull(issued.issue()).seal());
        var shows = figures.performances().stream()
                .map(performance -> show(figures, performance))
                .toList();
        int tickets = shows.stream()
                .mapToInt(show -> show.sold() + show.complimentary() - show.returned())
                .sum();
        long total = shows.stream()
                .mapToLong(show -> show.soldFen() - show.returnedFen())
                .sum();
        var day = new Day(
                issued.venueDay().venue().value(),
                issued.venueDay().day(),
                issued.origin().generation(),
                shows,
                tickets,
                total,
                seal.sha256().hex());
        return Json.write(List.of(day));
    }

    private static Show show(DailyReturnFigures figures, DailyReturnFigures.Performance performance) {
        Takings day = figures.day(performance.showCode());
        return new Show(
                performance.showCode().value(),
                day.soldCount(),
                Cny.fen(day.soldAmount()),
                day.refundCount(),
                Cny.fen(day.refundAmount()),
                Cny.fen(day.refundFee()),
                day.compCount() + day.workCount(),
                performance.house().checked());
    }
}
