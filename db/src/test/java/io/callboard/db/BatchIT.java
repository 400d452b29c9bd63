package io.callboard.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that are inserted together, as the ledger does it. */
class BatchIT extends DatabaseTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240002");
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    Ledger ledger;

    private static Entry entry(int number) {
        return Entry.lapsed(SWAN_LAKE, "PO-BATCH-" + number, Cny.ofFen(100 + number));
    }

    @Test
    void more_rows_than_one_statement_takes_all_arrive() {
        ledger.bookAll(IntStream.range(0, 300).mapToObj(BatchIT::entry).toList(), NOON);
        long sum = IntStream.range(0, 300).mapToLong(number -> 100 + number).sum();
        var booked = entry(0);
        assertThat(Cny.fen(ledger.balance(SWAN_LAKE, booked.credit()))).isEqualTo(sum);
        assertThat(Cny.fen(ledger.balance(SWAN_LAKE, booked.debit()))).isEqualTo(-sum);
    }

    @Test
    void a_row_that_is_there_already_is_left_and_the_others_arrive() {
        ledger.book(entry(1), NOON);
        ledger.bookAll(List.of(entry(1), entry(2), entry(3)), NOON);
        Account credit = entry(1).credit();
        assertThat(Cny.fen(ledger.balance(SWAN_LAKE, credit))).isEqualTo(101 + 102 + 103);
    }
}
