package io.callboard.db.statutory;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.VenueDay;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** An opera house with Swan Lake on sale, and pens to write its tickets and ledger entries. */
final class OperaHouseBooks {
    static final VenueCode OPERA_HOUSE = new VenueCode("11010100101");
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    static final VenueDay THE_DAY = new VenueDay(OPERA_HOUSE, THURSDAY);
    static final ShowCode SWAN_LAKE = ShowCode.of(OPERA_HOUSE, LocalDate.of(2026, 12, 11), 1);
    static final Instant NOON = THURSDAY.atTime(12, 0).atZone(BusinessZone.ID).toInstant();

    private final JdbcTemplate jdbc;
    private final Random chance = new Random(4711);
    private int entries;

    OperaHouseBooks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open() {
        jdbc.update(
                "insert into venues values (?, 'Opera house', 'THEATRE', '1 Theatre Street', ?)",
                OPERA_HOUSE.value(),
                at(NOON));
        jdbc.update("insert into halls values ('1101010010101', ?, 'Great hall', ?)", OPERA_HOUSE.value(), at(NOON));
        jdbc.update(
                "insert into shows (show_id, title, performance_type, presenter_name, presenter_licence_no, programme,"
                        + " status, approval_no, created_by, created_at)"
                        + " values ('SH1', 'Swan Lake 天鹅湖', '1007', 'Northern Ballet', 'L1', '', 'APPROVED', 'A-318', 'lin', ?)",
                at(NOON));
        jdbc.update(
                "insert into performances (performance_id, show_id, ordinal, hall_code, plan_version, curtain_at,"
                        + " expected_audience, show_code, status, approved_capacity)"
                        + " values ('PF1', 'SH1', 1, '1101010010101', 1, ?, 1600, ?, 'ON_SALE', 1600)",
                at(SWAN_LAKE.day().atTime(19, 30).atZone(BusinessZone.ID).toInstant()),
                SWAN_LAKE.value());
        jdbc.update("insert into price_levels values (?, 'A', 1, 'Stalls', 68000)", SWAN_LAKE.value());
        seat("S-1-01", "AVAILABLE", 68_000);
        seat("S-1-02", "SOLD", 68_000);
        seat("S-1-03", "HELD", 68_000);
        seat("S-1-04", "KILLED", 68_000);
        seat("S-1-05", "AVAILABLE", null);
    }

    private void seat(String code, String status, Integer fen) {
        jdbc.update(
                "insert into seats (show_code, seat_code, ordinal, area, row_name, seat_number, level, price_fen, status)"
                        + " values (?, ?, 1, 'S', '1', '1', ?, ?, ?)",
                SWAN_LAKE.value(),
                code,
                fen == null ? null : "A",
                fen,
                status);
    }

    /** A ticket and its entry, as a sale writes both. */
    String sells(String seat, long fen, Instant at) {
        var ticket = writesTicket(seat, "STANDARD", fen, at);
        books("SALE", ticket, fen, at);
        return ticket;
    }

    String writesTicket(String seat, String type, long fen, Instant at) {
        var ticket = TicketCode.next(SWAN_LAKE, chance).value();
        jdbc.update(
                "insert into tickets (ticket_code, order_no, show_code, seat_code, level, channel, price_fen, paid_fen,"
                        + " ticket_type, status, sold_at) values (?, 'OR1', ?, ?, 'A', 'WEB', 68000, ?, ?, 'VALID', ?)",
                ticket,
                SWAN_LAKE.value(),
                seat,
                fen,
                type,
                at(at));
        return ticket;
    }

    /** A refund line and its entries, as a ticket return writes them. */
    void takesBack(String ticket, long paid, long fee, Instant at) {
        writesReturn(ticket, paid, fee, at);
        books("REFUND", ticket, paid, at);
        books("FEE", ticket, fee, at);
    }

    void writesReturn(String ticket, long paid, long fee, Instant at) {
        jdbc.update("update tickets set status = 'RETURNED', returned_at = ? where ticket_code = ?", at(at), ticket);
        jdbc.update(
                "insert into refund_lines (refund_no, ticket_code, seat_code, outcome, was, paid_fen, fee_fen, payout_fen,"
                        + " decision, returned_at) values (?, ?, 'S-1', 'AUTO', 'VALID', ?, ?, ?, '{}', ?)",
                "RF" + ticket.substring(21),
                ticket,
                paid,
                fee,
                paid - fee,
                at(at));
    }

    /** A ticket that is given up for another, with the entries of both, as an exchange writes them; gives the other. */
    String exchanges(String ticket, long paid, long fee, String seat, long due, Instant at) {
        jdbc.update("update tickets set status = 'EXCHANGED', returned_at = ? where ticket_code = ?", at(at), ticket);
        books("REFUND", ticket, paid, at);
        books("FEE", ticket, fee, at);
        var other = sells(seat, due, at);
        jdbc.update(
                "insert into exchanges (ticket_code, order_no, new_ticket_code, new_order_no, exchange_no, paid_fen, fee_fen,"
                        + " due_fen, exchanged_by, exchanged_at) values (?, 'OR1', ?, 'OR2', 1, ?, ?, ?, 'xujia', ?)",
                ticket,
                other,
                paid,
                fee,
                due,
                at(at));
        return other;
    }

    void books(String kind, String ticket, long fen, Instant at) {
        jdbc.update(
                "insert into ledger_entries (source_key, kind, debit, credit, amount_fen, show_code, ticket_code,"
                        + " booked_at, day) values (?, ?, 'A', 'B', ?, ?, ?, ?, ?)",
                "test:" + ++entries,
                kind,
                fen,
                SWAN_LAKE.value(),
                ticket,
                at(at),
                BusinessZone.dayOf(at));
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
