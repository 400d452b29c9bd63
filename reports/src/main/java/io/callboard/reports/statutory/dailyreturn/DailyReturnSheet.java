package io.callboard.reports.statutory.dailyreturn;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.reports.press.Sheet;
import io.callboard.reports.press.SheetMaker;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.Imprint;
import io.callboard.statutory.Takings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the figures of a day into the words and rows of the form. */
@Component
class DailyReturnSheet implements SheetMaker {
    private static final String TEMPLATE = "/io/callboard/reports/statutory/dailyreturn/daily-return.jrxml";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final FormWords words = FormWords.load();

    /** What stands above and below the table. */
    public record Head(
            String venueName,
            String venueCode,
            String venueAddress,
            String day,
            String returnNo,
            String generation,
            @Nullable String correction,
            String preparedBy,
            String drawnUpAt,
            String signedBy,
            String signedAt,
            String digest,
            boolean draft,
            boolean passed,
            String check,
            String size,
            Takings total,
            Takings totalToDate) {}

    /** One line of the table; a performance without business has one row without a level. */
    public record Row(
            ShowHeading show,
            @Nullable String level,
            @Nullable BigDecimal price,
            @Nullable String ticketType,
            @Nullable String channel,
            Takings day,
            Takings toDate) {}

    @Override
    public Sheet sheet(DailyReturnFigures figures, Imprint imprint) {
        var rows = figures.performances().stream()
                .flatMap(performance -> rows(figures, performance))
                .toList();
        return new Sheet("演出票房日报表", TEMPLATE, head(figures, imprint), rows, imprint.isDraft());
    }

    private Stream<Row> rows(DailyReturnFigures figures, Performance performance) {
        var show = show(figures, performance);
        var lines = figures.linesOf(performance.showCode());
        return lines.isEmpty()
                ? Stream.of(new Row(show, null, null, null, null, Takings.NONE, Takings.NONE))
                : lines.stream().map(line -> row(show, line));
    }

    private Row row(ShowHeading show, Line line) {
        return new Row(
                show,
                line.levelName(),
                line.price().getAmount(),
                words.ticketType(line.ticketType()),
                words.channel(line.channel()),
                line.day(),
                line.toDate());
    }

    private ShowHeading show(DailyReturnFigures figures, Performance performance) {
        var house = performance.house();
        var capacity = performance.approvedCapacity();
        return new ShowHeading(
                grouped(performance.showCode()),
                performance.title(),
                time(performance.curtainAt()),
                performance.approvalNo() == null ? "（未登记）" : performance.approvalNo(),
                "%s　%s %s　举办单位 %s"
                        .formatted(
                                words.performanceType(performance.performanceType()),
                                performance.hallName(),
                                performance.hallCode(),
                                performance.presenter()),
                "核准 %s　可售 %,d　预留 %,d　停售 %,d　赠票 %,d　已检票 %,d"
                        .formatted(
                                capacity == null ? "—" : "%,d".formatted(capacity),
                                house.sellable(),
                                house.held(),
                                house.killed(),
                                house.complimentary(),
                                house.checked()),
                figures.day(performance.showCode()),
                figures.toDate(performance.showCode()));
    }

    private Head head(DailyReturnFigures figures, Imprint imprint) {
        var header = figures.header();
        var signature = imprint.signature();
        var totals = figures.totals();
        return new Head(
                header.venueName(),
                header.venueDay().venue().value(),
                header.venueAddress(),
                DAY.format(header.venueDay().day()),
                header.returnNo().value(),
                "第 " + header.generation() + " 版",
                correction(header),
                words.person(header.preparedBy()),
                time(header.drawnUpAt()),
                signature == null ? "" : signature.by(),
                signature == null ? "" : time(signature.at()),
                spaced(imprint.dataDigest().hex()),
                imprint.isDraft(),
                imprint.differences().isEmpty(),
                check(imprint),
                "场次 %d　明细 %d 行".formatted(totals.performances(), totals.rows()),
                totals.day(),
                totals.toDate());
    }

    private static @Nullable String correction(DailyReturnFigures.Header header) {
        var supersedes = header.supersedes();
        return supersedes == null
                ? null
                : "更正报表：替代 " + supersedes + "。更正原因："
                        + (header.correctionReason() == null ? "" : header.correctionReason());
    }

    private static String check(Imprint imprint) {
        int count = imprint.differences().size();
        return count == 0 ? "通过：票务、账务与本表三方金额一致" : "未通过：" + count + " 处不符，不得签发";
    }

    private static String time(Instant instant) {
        return TIME.format(BusinessZone.at(instant));
    }

    private static String grouped(ShowCode code) {
        var digits = code.value();
        return String.join(
                " ",
                List.of(
                        digits.substring(0, 6),
                        digits.substring(6, 11),
                        digits.substring(11, 17),
                        digits.substring(17)));
    }

    private static String spaced(String hex) {
        return hex.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
