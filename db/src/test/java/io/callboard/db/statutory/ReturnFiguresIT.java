package io.callboard.db.statutory;

import static io.callboard.db.statutory.OperaHouseBooks.NOON;
import static io.callboard.db.statutory.OperaHouseBooks.OPERA_HOUSE;
import static io.callboard.db.statutory.OperaHouseBooks.SWAN_LAKE;
import static io.callboard.db.statutory.OperaHouseBooks.THE_DAY;
import static io.callboard.db.statutory.OperaHouseBooks.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Cny;
import io.callboard.statutory.BookedDay.Movement;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.VenueDay;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReturnFiguresIT extends DatabaseTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    ReturnFigures figures;

    @Autowired
    JdbcTemplate jdbc;

    private OperaHouseBooks books;

    @BeforeEach
    void aHouse() {
        books = new OperaHouseBooks(jdbc);
        books.open();
    }

    @Test
    void a_sale_counts_on_its_day_and_a_return_on_the_day_it_is_made() {
        var early = books.sells("S-1-01", 68_000, NOON.minus(A_DAY));
        books.sells("S-1-02", 68_000, NOON);
        books.sells("S-1-03", 60_000, NOON);
        books.takesBack(early, 68_000, 6_800, NOON);
        books.sells("S-1-01", 68_000, NOON.plus(A_DAY));

        var line = figures.lines(THE_DAY).get(0);

        assertThat(figures.lines(THE_DAY)).hasSize(1);
        assertThat(line.levelName()).isEqualTo("Stalls");
        assertThat(line.day().soldCount()).isEqualTo(2);
        assertThat(line.day().soldAmount()).isEqualTo(Cny.ofFen(128_000));
        assertThat(line.day().discountAmount()).isEqualTo(Cny.ofFen(8_000));
        assertThat(line.day().refundCount()).isEqualTo(1);
        assertThat(line.day().refundAmount()).isEqualTo(Cny.ofFen(68_000));
        assertThat(line.day().refundFee()).isEqualTo(Cny.ofFen(6_800));
        assertThat(line.toDate().soldCount()).isEqualTo(3);
        assertThat(line.toDate().netCount()).isEqualTo(2);
    }

    @Test
    void a_day_begins_and_ends_at_midnight_in_the_business_zone() {
        books.sells("S-1-01", 68_000, THE_DAY.begins());
        books.sells("S-1-02", 68_000, THE_DAY.ends().minusMillis(1));
        books.sells("S-1-03", 68_000, THE_DAY.ends());

        assertThat(figures.lines(THE_DAY).get(0).day().soldCount()).isEqualTo(2);
    }

    @Test
    void tickets_given_away_are_counted_apart() {
        books.writesTicket("S-1-01", "COMPLIMENTARY", 0, NOON);
        books.writesTicket("S-1-02", "WORK", 0, NOON);

        var takings = figures.lines(THE_DAY).stream()
                .map(line -> line.day())
                .reduce((a, b) -> a.plus(b))
                .orElseThrow();

        assertThat(takings.soldCount()).isZero();
        assertThat(takings.compCount()).isEqualTo(1);
        assertThat(takings.workCount()).isEqualTo(1);
        assertThat(takings.discountAmount()).isEqualTo(Cny.ZERO);
    }

    @Test
    void a_performance_shows_its_approval_and_its_house() {
        books.sells("S-1-02", 68_000, NOON);

        assertThat(figures.performances(THE_DAY)).singleElement().satisfies(performance -> {
            assertThat(performance.showCode()).isEqualTo(SWAN_LAKE);
            assertThat(performance.title()).isEqualTo("Swan Lake 天鹅湖");
            assertThat(performance.approvalNo()).isEqualTo("A-318");
            assertThat(performance.approvedCapacity()).isEqualTo(1_600);
            assertThat(performance.house().sellable()).isEqualTo(2);
            assertThat(performance.house().held()).isEqualTo(1);
            assertThat(performance.house().killed()).isEqualTo(1);
        });
    }

    @Test
    void a_performance_with_tickets_out_stays_on_the_return_until_its_curtain() {
        books.sells("S-1-02", 68_000, NOON.minus(A_DAY));

        assertThat(figures.performances(THE_DAY)).hasSize(1);
        assertThat(figures.performances(new VenueDay(OPERA_HOUSE, SWAN_LAKE.day())))
                .hasSize(1);
        assertThat(figures.performances(
                        new VenueDay(OPERA_HOUSE, SWAN_LAKE.day().plusDays(1))))
                .isEmpty();
        assertThat(figures.performances(new VenueDay(OPERA_HOUSE, THURSDAY.minusDays(2))))
                .isEmpty();
    }

    @Test
    void books_that_agree_have_no_mismatch() {
        var ticket = books.sells("S-1-02", 68_000, NOON);
        books.takesBack(ticket, 68_000, 6_800, NOON);

        var booked = figures.booked(THE_DAY, 100);

        assertThat(booked.mismatches()).isEmpty();
        assertThat(booked.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.sold()).isEqualTo(Cny.ofFen(68_000));
            assertThat(sum.refunded()).isEqualTo(Cny.ofFen(68_000));
            assertThat(sum.fees()).isEqualTo(Cny.ofFen(6_800));
        });
    }

    @Test
    void an_exchange_is_a_return_and_a_sale_of_its_day() {
        var ticket = books.sells("S-1-02", 68_000, NOON.minus(A_DAY));
        books.exchanges(ticket, 68_000, 500, "S-1-03", 68_000, NOON);

        var line = figures.lines(THE_DAY).get(0);
        assertThat(line.day().soldCount()).isEqualTo(1);
        assertThat(line.day().refundCount()).isEqualTo(1);
        assertThat(line.day().refundAmount()).isEqualTo(Cny.ofFen(68_000));
        assertThat(line.day().refundFee()).isEqualTo(Cny.ofFen(500));
        assertThat(line.toDate().netCount()).isEqualTo(1);
        assertThat(figures.booked(THE_DAY, 100).mismatches()).isEmpty();
    }

    @Test
    void an_exchange_with_another_fee_than_was_booked_is_named() {
        var ticket = books.sells("S-1-02", 68_000, NOON.minus(A_DAY));
        books.exchanges(ticket, 68_000, 500, "S-1-03", 68_000, NOON);
        jdbc.update("update exchanges set fee_fen = 400 where ticket_code = ?", ticket);

        assertThat(figures.booked(THE_DAY, 100).mismatches())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.ticketCode()).isEqualTo(ticket));
    }

    @Test
    void the_ticket_without_an_entry_is_named() {
        var ticket = books.writesTicket("S-1-02", "STANDARD", 68_000, NOON);

        assertThat(figures.booked(THE_DAY, 100).mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.ticketCode()).isEqualTo(ticket);
            assertThat(mismatch.movement()).isEqualTo(Movement.SALE);
            assertThat(mismatch.ticketAmount()).isEqualTo(Cny.ofFen(68_000));
            assertThat(mismatch.ledgerAmount()).isEqualTo(Cny.ZERO);
        });
    }

    @Test
    void the_entry_without_a_ticket_and_the_entry_of_another_amount_are_named() {
        books.books("SALE", null, 500, NOON);
        var ticket = books.writesTicket("S-1-02", "STANDARD", 68_000, NOON);
        books.books("SALE", ticket, 67_999, NOON);
        books.writesReturn(ticket, 68_000, 6_800, NOON);
        books.books("REFUND", ticket, 68_000, NOON);

        assertThat(figures.booked(THE_DAY, 100).mismatches())
                .extracting(mismatch -> mismatch.movement() + " " + mismatch.ticketCode() + " "
                        + Cny.fen(mismatch.ticketAmount()) + " " + Cny.fen(mismatch.ledgerAmount()))
                .containsExactlyInAnyOrder(
                        "SALE null 0 500", "SALE " + ticket + " 68000 67999", "FEE " + ticket + " 6800 0");
    }

    @Test
    void no_more_mismatches_are_named_than_asked_for() {
        for (int seat = 1; seat <= 5; seat++) {
            books.writesTicket("S-1-0" + seat, "STANDARD", 68_000, NOON);
        }
        assertThat(figures.booked(THE_DAY, 3).mismatches()).hasSize(3);
    }

    @Test
    void a_venue_is_busy_on_days_with_business_or_a_curtain() {
        books.sells("S-1-02", 68_000, NOON);

        assertThat(figures.busyOn(THURSDAY)).extracting(venue -> venue.code()).contains(OPERA_HOUSE);
        assertThat(figures.busyOn(SWAN_LAKE.day()))
                .extracting(venue -> venue.code())
                .contains(OPERA_HOUSE);
        assertThat(figures.busyOn(THURSDAY.plusDays(1)))
                .extracting(venue -> venue.code())
                .doesNotContain(OPERA_HOUSE);
    }
}
