package io.callboard.statutory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.callboard.kernel.BusinessZone;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The data file of a daily return and at the same time the text that its digest is made of, so that anybody can prove
 * the printed digest with the file in hand. One row a line; a performance without lines, and a day without performances,
 * still has a row. Amounts in yuan with two decimals, UTF-8, comma, LF.
 */
public final class DailyReturnCsv {
    private static final String[] HEAD = {
        "returnNo",
        "generation",
        "supersedes",
        "venueCode",
        "venueName",
        "day",
        "drawnUpAt",
        "preparedBy",
        "showCode",
        "hallCode",
        "title",
        "performanceType",
        "presenter",
        "approvalNo",
        "startTime",
        "approvedCapacity",
        "sellableSeats",
        "heldCount",
        "killedCount",
        "compSeats",
        "checkedCount",
        "level",
        "levelName",
        "price",
        "ticketType",
        "channel",
        "soldCount",
        "soldAmount",
        "discountAmount",
        "serviceFee",
        "refundCount",
        "refundAmount",
        "refundFee",
        "netCount",
        "netAmount",
        "compCount",
        "workCount",
        "soldCountToDate",
        "soldAmountToDate",
        "discountAmountToDate",
        "serviceFeeToDate",
        "refundCountToDate",
        "refundAmountToDate",
        "refundFeeToDate",
        "netCountToDate",
        "netAmountToDate",
        "compCountToDate",
        "workCountToDate"
    };

    private DailyReturnCsv() {}

    public static byte[] bytes(DailyReturnFigures figures) {
        return text(figures).getBytes(StandardCharsets.UTF_8);
    }

    public static Sha256 digest(DailyReturnFigures figures) {
        return Sha256.of(bytes(figures));
    }

    static String text(DailyReturnFigures figures) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            write(figures, csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void write(DailyReturnFigures figures, CsvWriter csv) {
        csv.writeRecord(HEAD);
        for (var performance : figures.performances()) {
            var lines = figures.linesOf(performance.showCode());
            lines.forEach(line -> csv.writeRecord(row(figures, performance, line)));
            if (lines.isEmpty()) {
                csv.writeRecord(row(figures, performance, null));
            }
        }
        if (figures.performances().isEmpty()) {
            csv.writeRecord(row(figures, null, null));
        }
    }

    private static List<String> row(
            DailyReturnFigures figures, @Nullable Performance performance, @Nullable Line line) {
        var cells = new ArrayList<String>(HEAD.length);
        header(figures.header(), cells);
        if (performance != null) {
            performance(performance, cells);
        }
        if (line != null) {
            cells.addAll(List.of(
                    line.level(), words(line.levelName()), yuan(line.price()), line.ticketType(), line.channel()));
            takings(line.day(), cells);
            takings(line.toDate(), cells);
        }
        while (cells.size() < HEAD.length) {
            cells.add("");
        }
        return cells;
    }

    private static void header(DailyReturnFigures.Header header, List<String> cells) {
        var supersedes = header.supersedes();
        cells.add(header.returnNo().value());
        cells.add(String.valueOf(header.generation()));
        cells.add(supersedes == null ? "" : supersedes.value());
        cells.add(header.venueDay().venue().value());
        cells.add(words(header.venueName()));
        cells.add(header.venueDay().day().toString());
        cells.add(time(header.drawnUpAt()));
        cells.add(words(header.preparedBy()));
    }

    private static void performance(Performance performance, List<String> cells) {
        var capacity = performance.approvedCapacity();
        var house = performance.house();
        cells.add(performance.showCode().value());
        cells.add(performance.hallCode().value());
        cells.add(words(performance.title()));
        cells.add(performance.performanceType());
        cells.add(words(performance.presenter()));
        cells.add(words(performance.approvalNo()));
        cells.add(time(performance.curtainAt()));
        cells.add(capacity == null ? "" : capacity.toString());
        cells.add(String.valueOf(house.sellable()));
        cells.add(String.valueOf(house.held()));
        cells.add(String.valueOf(house.killed()));
        cells.add(String.valueOf(house.complimentary()));
        cells.add(String.valueOf(house.checked()));
    }

    private static void takings(Takings takings, List<String> cells) {
        cells.add(String.valueOf(takings.soldCount()));
        cells.add(yuan(takings.soldAmount()));
        cells.add(yuan(takings.discountAmount()));
        cells.add(yuan(takings.serviceFee()));
        cells.add(String.valueOf(takings.refundCount()));
        cells.add(yuan(takings.refundAmount()));
        cells.add(yuan(takings.refundFee()));
        cells.add(String.valueOf(takings.netCount()));
        cells.add(yuan(takings.netAmount()));
        cells.add(String.valueOf(takings.compCount()));
        cells.add(String.valueOf(takings.workCount()));
    }

    /** Words that a spreadsheet would run as a formula are led by an apostrophe. */
    private static String words(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String yuan(Money money) {
        return money.getAmount().toPlainString();
    }

    private static String time(Instant instant) {
        return BusinessZone.at(instant).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
