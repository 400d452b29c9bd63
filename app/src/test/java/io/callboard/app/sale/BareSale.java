package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The six rows of a sale by bare JDBC, in one transaction: seat, order, ticket, slot of the document, ledger pair and report
 * item. They are the rows that the house writes, column by column: with keys that grow where its keys grow and are chance
 * where its keys are chance, and with contents as long as its contents. Nothing is decided, looked up or sealed for them.
 */
final class BareSale {
    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final byte[] sealed;

    /** Sealed is what stands for a number that the house keeps sealed. */
    BareSale(Connection connection, byte[] sealed) throws SQLException {
        this.connection = connection;
        this.sealed = sealed;
        connection.setAutoCommit(false);
    }

    void sell(String show, String seatCode, int n) throws SQLException {
        var now = Timestamp.from(Instant.now());
        var order = Ids.next("OD");
        var ticket = show + chance().substring(3);
        var digest = chance() + chance() + chance() + chance();
        seat(show, seatCode, ticket);
        order(show, order, "PAY-" + show + n, now);
        ticket(show, seatCode, ticket, order, digest, now);
        run(
                "insert into real_name_slots (show_code, id_digest, slot, ticket_code) values (?, ?, 1, ?)",
                show,
                digest,
                ticket);
        run(
                "insert into ledger_entries (source_key, kind, debit, credit, amount_fen, show_code, ticket_code, order_no,"
                        + " booked_at, day) values (?, 'SALE', 'TAKINGS', 'TICKETS_OUT', 68000, ?, ?, ?, ?, '2020-01-01')",
                "SALE:" + ticket,
                show,
                ticket,
                order,
                now);
        run(
                "insert into report_items (ticket_code, operation, operated_at, day, venue_code, show_code, seat_code,"
                        + " channel, ticket_type, price_fen, paid_fen, fee_fen, payout_fen, status) values"
                        + " (?, 'SALE', ?, '2020-01-01', '11010500201', ?, ?, 'WEB', 'STANDARD', 68000, 68000, 0, 0, 'SENT')",
                ticket,
                now,
                show,
                seatCode);
        connection.commit();
    }

    private static String chance() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private void seat(String show, String seatCode, String ticket) throws SQLException {
        run(
                "update seats set status = 'SOLD', ticket_code = ?, change_no = change_no + 1, unnumbered = 1"
                        + " where show_code = ? and seat_code = ? and status = 'AVAILABLE'",
                ticket,
                show,
                seatCode);
    }

    private void order(String show, String order, String payment, Timestamp now) throws SQLException {
        run(
                "insert into orders (order_no, show_code, lock_id, principal, channel, status, total_fen, purchaser_name,"
                        + " mobile_cipher, mobile_last4, payment_method, payment_reference, paid_fen, refund_rules, sold_at)"
                        + " values (?, ?, ?, 'CHANNEL:WEB', 'WEB', 'PAID', 68000, '李雷', ?, '8000', 'CHANNEL', ?, 68000, 1, ?)",
                order,
                show,
                Ids.next("L"),
                sealed,
                payment,
                now);
    }

    private void ticket(String show, String seatCode, String ticket, String order, String digest, Timestamp now)
            throws SQLException {
        run(
                "insert into tickets (ticket_code, order_no, show_code, seat_code, level, channel, price_fen, paid_fen,"
                        + " ticket_type, status, holder_name, id_type, id_cipher, id_digest, id_masked, sold_at)"
                        + " values (?, ?, ?, ?, 'ST', 'WEB', 68000, 68000, 'STANDARD', 'VALID', '李雷', 'PASSPORT', ?, ?, 'E1*****10', ?)",
                ticket,
                order,
                show,
                seatCode,
                sealed,
                digest,
                now);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
