package io.callboard.app.statutory;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.kernel.VenueCode;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** A theatre of its own for each test, with one approved performance and pens for its tickets and ledger. */
final class SmallTheatre {
    private static final SecureRandom CHANCE = new SecureRandom();

    final VenueCode venue;
    final LocalDate yesterday;
    final Instant soldAt;

    private final JdbcTemplate jdbc;
    private final ShowCode show;
    private int seat;

    SmallTheatre(JdbcTemplate jdbc, String code, LocalDate today) {
        this.jdbc = jdbc;
        this.venue = new VenueCode(code);
        this.yesterday = today.minusDays(1);
        this.soldAt = yesterday.atTime(15, 0).atZone(BusinessZone.ID).toInstant();
        this.show = ShowCode.of(venue, today.plusDays(20), 1);
    }

    void open() {
        var now = Timestamp.from(soldAt);
        jdbc.update(
                "insert into venues values (?, '小剧场 Small theatre', 'THEATRE', '2 Theatre Street', ?)",
                venue.value(),
                now);
        jdbc.update("insert into halls values (?, ?, 'Hall', ?)", venue.value() + "01", venue.value(), now);
        jdbc.update(
                "insert into shows (show_id, title, performance_type, presenter_name, presenter_licence_no, programme,"
                        + " status, approval_no, created_by, created_at)"
                        + " values (?, '天鹅湖 Swan Lake', '1007', 'Northern Ballet', 'L1', '', 'APPROVED', 'A-318', 'lin', ?)",
                "SH" + venue,
                now);
        jdbc.update(
                "insert into performances (performance_id, show_id, ordinal, hall_code, plan_version, curtain_at,"
                        + " expected_audience, show_code, status, approved_capacity)"
                        + " values (?, ?, 1, ?, 1, ?, 300, ?, 'ON_SALE', 300)",
                "PF" + venue,
                "SH" + venue,
                venue.value() + "01",
                Timestamp.from(show.day().atTime(19, 30).atZone(BusinessZone.ID).toInstant()),
                show.value());
    }

    /** A ticket with its ledger entry. */
    void sells(long fen) {
        books(writesTicket(fen), fen);
    }

    String writesTicket(long fen) {
        var ticket = TicketCode.next(show, CHANCE).value();
        jdbc.update(
                "insert into tickets (ticket_code, order_no, show_code, seat_code, level, channel, price_fen, paid_fen,"
                        + " ticket_type, status, sold_at) values (?, 'OR1', ?, ?, 'A', 'WEB', ?, ?, 'FULL', 'VALID', ?)",
                ticket,
                show.value(),
                "S-" + ++seat,
                fen,
                fen,
                Timestamp.from(soldAt));
        return ticket;
    }

    void books(String ticket, long fen) {
        jdbc.update(
                "insert into ledger_entries (source_key, kind, debit, credit, amount_fen, show_code, ticket_code,"
                        + " booked_at, day) values (?, 'SALE', 'A', 'B', ?, ?, ?, ?, ?)",
                "sale:" + ticket,
                fen,
                show.value(),
                ticket,
                Timestamp.from(soldAt),
                java.sql.Date.valueOf(yesterday));
    }

    /** The report item that a sale writes. */
    void reports(String ticket, long fen) {
        jdbc.update(
                "insert into report_items (ticket_code, operation, operated_at, day, venue_code, show_code, seat_code,"
                        + " channel, ticket_type, price_fen, paid_fen, fee_fen, payout_fen, status)"
                        + " values (?, 'SALE', ?, ?, ?, ?, ?, 'WEB', 'FULL', ?, ?, 0, 0, 'PENDING')",
                ticket,
                Timestamp.from(soldAt),
                java.sql.Date.valueOf(yesterday),
                venue.value(),
                show.value(),
                "S-" + seat,
                fen,
                fen);
    }
}
