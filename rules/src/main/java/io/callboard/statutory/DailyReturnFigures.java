package io.callboard.statutory;

import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of R1, the daily box-office return (演出票房日报表): who reports what day, the performances it is about, a
 * line for each performance, price level, ticket type and channel, and the sums of the lines.
 */
public record DailyReturnFigures(Header header, List<Performance> performances, List<Line> lines, Totals totals) {
    public DailyReturnFigures {
        performances = List.copyOf(performances);
        lines = List.copyOf(lines);
    }

    /** Sums up the lines. */
    public static DailyReturnFigures of(Header header, List<Performance> performances, List<Line> lines) {
        return new DailyReturnFigures(header, performances, lines, Totals.of(performances, lines));
    }

    /** Generation counts the returns of one venue and day from 1; from the second on they correct an earlier one. */
    public record Header(
            ReturnNo returnNo,
            int generation,
            @Nullable ReturnNo supersedes,
            @Nullable String correctionReason,
            VenueDay venueDay,
            String venueName,
            String venueAddress,
            String preparedBy,
            Instant drawnUpAt) {}

    /** One performance (场次) as approved and as its house stood when the return was drawn up. */
    public record Performance(
            ShowCode showCode,
            HallCode hallCode,
            String hallName,
            String title,
            String performanceType,
            String presenter,
            @Nullable String approvalNo,
            Instant curtainAt,
            @Nullable Integer approvedCapacity,
            House house) {}

    /** Seats with a price, seats held back and taken out of sale, tickets out without payment, people let in. */
    public record House(int sellable, int held, int killed, int complimentary, int checked) {}

    /** The takings of the day, and from the first ticket to the end of the day. */
    public record Line(
            ShowCode showCode,
            String level,
            String levelName,
            Money price,
            String ticketType,
            String channel,
            Takings day,
            Takings toDate) {}

    public record Totals(int performances, int rows, Takings day, Takings toDate, int checked) {
        static Totals of(List<Performance> performances, List<Line> lines) {
            return new Totals(
                    performances.size(),
                    lines.size(),
                    Takings.sum(lines.stream().map(Line::day)),
                    Takings.sum(lines.stream().map(Line::toDate)),
                    performances.stream().mapToInt(p -> p.house().checked()).sum());
        }
    }

    public List<Line> linesOf(ShowCode show) {
        return lines.stream().filter(line -> line.showCode().equals(show)).toList();
    }

    public Optional<Performance> performance(ShowCode show) {
        return performances.stream().filter(p -> p.showCode().equals(show)).findFirst();
    }

    /** The day's takings of one performance. */
    public Takings day(ShowCode show) {
        return Takings.sum(linesOf(show).stream().map(Line::day));
    }

    /** The takings of one performance up to the end of the day. */
    public Takings toDate(ShowCode show) {
        return Takings.sum(linesOf(show).stream().map(Line::toDate));
    }
}
