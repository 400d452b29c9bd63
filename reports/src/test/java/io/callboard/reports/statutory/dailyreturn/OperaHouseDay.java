package io.callboard.reports.statutory.dailyreturn;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Header;
import io.callboard.statutory.DailyReturnFigures.House;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.Imprint;
import io.callboard.statutory.Imprint.Signature;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Takings;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** 26 November 2026 at the opera house: two evenings of Swan Lake on sale, a few tickets given back. */
final class OperaHouseDay {
    static final VenueCode OPERA_HOUSE = new VenueCode("11010100101");
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final ShowCode OPENING = ShowCode.of(OPERA_HOUSE, LocalDate.of(2026, 12, 11), 1);
    static final ShowCode SECOND = ShowCode.of(OPERA_HOUSE, LocalDate.of(2026, 12, 12), 1);
    static final ShowCode GALA = ShowCode.of(OPERA_HOUSE, LocalDate.of(2026, 12, 31), 1);

    private OperaHouseDay() {}

    static DailyReturnFigures figures() {
        return DailyReturnFigures.of(
                header(null, null),
                List.of(swanLake(OPENING, "2026-12-11T19:30"), swanLake(SECOND, "2026-12-12T19:30"), gala()),
                List.of(
                        line(
                                OPENING,
                                "VIP 席",
                                128_000,
                                "FULL",
                                "WEB",
                                takings(42, 128_000, 2),
                                takings(60, 128_000, 3)),
                        line(OPENING, "池座 A", 88_000, "FULL", "WEB", takings(131, 88_000, 5), takings(402, 88_000, 12)),
                        line(OPENING, "池座 A", 88_000, "FULL", "COUNTER", takings(9, 88_000, 0), takings(31, 88_000, 1)),
                        line(OPENING, "楼座", 38_000, "FULL", "APP", takings(77, 38_000, 0), takings(220, 38_000, 0)),
                        line(OPENING, "楼座", 38_000, "COMPLIMENTARY", "COUNTER", gifts(6), gifts(18)),
                        line(SECOND, "VIP 席", 128_000, "FULL", "WEB", takings(12, 128_000, 0), takings(12, 128_000, 0)),
                        line(SECOND, "池座 A", 88_000, "FULL", "WEB", takings(0, 88_000, 1), takings(55, 88_000, 4))));
    }

    /** The house on a day when so many lines are needed that the form runs over several pages. */
    static DailyReturnFigures longFigures() {
        var lines = new ArrayList<Line>();
        for (int level = 1; level <= 45; level++) {
            lines.add(line(
                    OPENING,
                    "区域 " + level,
                    38_000,
                    "FULL",
                    "WEB",
                    takings(level, 38_000, 0),
                    takings(level * 2, 38_000, 1)));
        }
        for (int level = 1; level <= 20; level++) {
            lines.add(line(
                    SECOND,
                    "区域 " + level,
                    58_000,
                    "FULL",
                    "APP",
                    takings(level, 58_000, 0),
                    takings(level * 3, 58_000, 0)));
        }
        return DailyReturnFigures.of(
                header(new ReturnNo("RT0MB1Q0A2K7Z4X0Q9V1"), "12 月 11 日场一笔退票漏报"),
                List.of(swanLake(OPENING, "2026-12-11T19:30"), swanLake(SECOND, "2026-12-12T19:30")),
                lines);
    }

    static DailyReturnFigures quietDay() {
        return DailyReturnFigures.of(header(null, null), List.of(), List.of());
    }

    static Imprint signed(DailyReturnFigures figures) {
        return new Imprint(
                DailyReturnCsv.digest(figures), List.of(), new Signature("孙波", Instant.parse("2026-11-27T01:12:00Z")));
    }

    static Imprint draft(DailyReturnFigures figures) {
        return new Imprint(DailyReturnCsv.digest(figures), List.of(), null);
    }

    private static Header header(ReturnNo supersedes, String reason) {
        return new Header(
                new ReturnNo("RT0MB1PZX3K1M8D2H5TA"),
                supersedes == null ? 1 : 2,
                supersedes,
                reason,
                new VenueDay(OPERA_HOUSE, DAY),
                "北京歌剧院",
                "北京市东城区演艺街 1 号",
                "callboard",
                Instant.parse("2026-11-26T16:30:00Z"));
    }

    private static Performance swanLake(ShowCode show, String curtain) {
        return performance(show, curtain, "天鹅湖 Swan Lake", "1007", "京演许〔2026〕0318 号", new House(1_560, 73, 100, 18, 0));
    }

    private static Performance gala() {
        return performance(
                GALA, "2026-12-31T20:00", "新年音乐会", "1003", "京演许〔2026〕0402 号", new House(1_600, 33, 100, 0, 0));
    }

    private static Performance performance(
            ShowCode show, String curtain, String title, String type, String approval, House house) {
        return new Performance(
                show,
                new HallCode("1101010010101"),
                "歌剧厅",
                title,
                type,
                "北京天鹅演艺有限公司",
                approval,
                LocalDateTime.parse(curtain).atZone(BusinessZone.ID).toInstant(),
                1_633,
                house);
    }

    private static Line line(
            ShowCode show, String level, long fen, String type, String channel, Takings day, Takings toDate) {
        return new Line(show, level, level, Cny.ofFen(fen), type, channel, day, toDate);
    }

    private static Takings takings(int sold, long fen, int returned) {
        return new Takings(
                sold,
                Cny.ofFen(sold * fen),
                Cny.ZERO,
                Cny.ZERO,
                returned,
                Cny.ofFen(returned * fen),
                Cny.ofFen(returned * fen / 10),
                0,
                0);
    }

    private static Takings gifts(int count) {
        return new Takings(0, Cny.ZERO, Cny.ZERO, Cny.ZERO, 0, Cny.ZERO, Cny.ZERO, count, 0);
    }
}
