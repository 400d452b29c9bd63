package io.callboard.channel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reconciliation file of a channel's day: one row a line, fen, UTF-8, comma, LF; an empty day has its head only. */
public final class ChannelDayCsv {
    private static final String[] HEAD = {
        "channel",
        "day",
        "operation",
        "operatedAt",
        "showCode",
        "ticketCode",
        "orderNo",
        "paymentReference",
        "seatCode",
        "ticketType",
        "priceFen",
        "paidFen",
        "feeFen",
        "payoutFen",
        "commissionFen"
    };

    private static final String FORMULA = "=+-@\t\r";

    private ChannelDayCsv() {}

    public static byte[] bytes(ChannelDay day) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEAD);
            day.lines().forEach(line -> csv.writeRecord(row(day, line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a channel wrote freely begins no formula in a spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String[] row(ChannelDay day, ChannelDay.Line line) {
        return new String[] {
            day.channel(),
            day.day().toString(),
            line.operation().name(),
            BusinessZone.at(line.at()).toOffsetDateTime().toString(),
            line.ticket().value().substring(0, 21),
            line.ticket().value(),
            line.orderNo(),
            harmless(line.paymentReference()),
            line.seatCode(),
            line.ticketType(),
            String.valueOf(Cny.fen(line.price())),
            String.valueOf(Cny.fen(line.paid())),
            String.valueOf(Cny.fen(line.fee())),
            String.valueOf(Cny.fen(line.payout())),
            String.valueOf(Cny.fen(day.commission(line)))
        };
    }
}
