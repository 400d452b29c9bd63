package io.callboard.statutory;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.BookedDay.Booked;
import io.callboard.statutory.DailyReturnFigures.Header;
import io.callboard.statutory.DailyReturnFigures.House;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A Thursday at the opera house: Swan Lake sold three tickets of 680 yuan and took one back for a fee of a tenth. */
final class OperaHouseFigures {
    static final VenueCode OPERA_HOUSE = new VenueCode("11010100101");
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    static final ShowCode SWAN_LAKE = ShowCode.of(OPERA_HOUSE, LocalDate.of(2026, 12, 11), 1);
    static final Takings DAY =
            new Takings(3, Cny.ofFen(204_000), Cny.ZERO, Cny.ZERO, 1, Cny.ofFen(68_000), Cny.ofFen(6_800), 0, 0);

    private OperaHouseFigures() {}

    static DailyReturnFigures figures() {
        return figures(performance("Swan Lake 天鹅湖", "京演〔2026〕1 号", 1_600), line(DAY));
    }

    static DailyReturnFigures figures(Performance performance, Line... lines) {
        return DailyReturnFigures.of(header(), List.of(performance), List.of(lines));
    }

    static DailyReturnFigures quietDay() {
        return DailyReturnFigures.of(header(), List.of(), List.of());
    }

    static Performance performance(String title, String approvalNo, int approvedCapacity) {
        return new Performance(
                SWAN_LAKE,
                new HallCode("1101010010101"),
                "Opera house",
                title,
                "1007",
                "Northern Ballet",
                approvalNo,
                SWAN_LAKE.day().atTime(19, 30).atZone(BusinessZone.ID).toInstant(),
                approvedCapacity,
                new House(1_500, 60, 40, 0, 0));
    }

    static Line line(Takings day) {
        return new Line(SWAN_LAKE, "A", "Stalls", Cny.ofFen(68_000), "STANDARD", "WEB", day, day);
    }

    static BookedDay booked(long sold, long refunded, long fees, BookedDay.Mismatch... mismatches) {
        var sums = new Booked(SWAN_LAKE, Cny.ofFen(sold), Cny.ofFen(refunded), Cny.ofFen(fees));
        return new BookedDay(List.of(sums), List.of(mismatches));
    }

    private static Header header() {
        return new Header(
                new ReturnNo("RT1"),
                1,
                null,
                null,
                new VenueDay(OPERA_HOUSE, THURSDAY),
                "Opera house",
                "1 Theatre Street",
                "compliance",
                Instant.parse("2026-11-26T16:30:00Z"));
    }
}
