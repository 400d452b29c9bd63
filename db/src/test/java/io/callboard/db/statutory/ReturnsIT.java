package io.callboard.db.statutory;

import static io.callboard.db.statutory.OperaHouseBooks.NOON;
import static io.callboard.db.statutory.OperaHouseBooks.OPERA_HOUSE;
import static io.callboard.db.statutory.OperaHouseBooks.SWAN_LAKE;
import static io.callboard.db.statutory.OperaHouseBooks.THE_DAY;
import static io.callboard.db.statutory.OperaHouseBooks.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Paging;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Header;
import io.callboard.statutory.Difference;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Returns.Filter;
import io.callboard.statutory.Returns.Stale;
import io.callboard.statutory.Seal;
import io.callboard.statutory.SelfCheck;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.StatutoryReturn.Origin;
import io.callboard.statutory.VenueDay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class ReturnsIT extends DatabaseTest {
    @Autowired
    Returns returns;

    @Autowired
    ReturnFiles files;

    @Autowired
    ReturnFigures figures;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_return_comes_back_as_it_was_written_at_every_stage() {
        var books = new OperaHouseBooks(jdbc);
        books.open();
        books.takesBack(books.sells("S-1-02", 68_000, NOON), 68_000, 6_800, NOON);
        var requested = requested("RT1", THE_DAY, 1);
        returns.add(requested);
        assertThat(returns.find(requested.returnNo())).contains(requested);

        var failed = requested.drawnUp(drawnUp(requested), new SelfCheck(List.of(difference())));
        returns.update(failed);
        assertThat(read("RT1")).isEqualTo(next(failed));

        var signed = read("RT1")
                .drawnUp(drawnUp(requested), new SelfCheck(List.of()))
                .signedOff("sun", NOON);
        returns.update(signed);
        var issued = read("RT1").issued(NOON, new Seal(1, null, Sha256.of("one")));
        returns.update(issued);
        returns.update(read("RT1").delivered(NOON, true));

        assertThat(read("RT1").status()).isEqualTo(ReturnStatus.ISSUED);
        assertThat(read("RT1").issue()).isEqualTo(issued.issue());
        assertThat(read("RT1").deliveredAt()).isEqualTo(NOON);
        assertThat(read("RT1").late()).isTrue();
        assertThat(returns.chain(0, 10)).extracting(StatutoryReturn::returnNo).containsExactly(requested.returnNo());
    }

    @Test
    void who_read_an_older_version_does_not_overwrite_a_newer_one() {
        var requested = requested("RT1", THE_DAY, 1);
        returns.add(requested);
        returns.update(requested.overdue());

        assertThatThrownBy(() -> returns.update(requested.superseded())).isInstanceOf(Stale.class);
        assertThat(read("RT1").status()).isEqualTo(ReturnStatus.DRAWING_UP);
    }

    @Test
    void one_generation_of_a_day_exists_once_and_the_latest_counts() {
        returns.add(requested("RT1", THE_DAY, 1));
        assertThatThrownBy(() -> returns.add(requested("RT2", THE_DAY, 1))).isInstanceOf(Stale.class);
        returns.add(requested("RT3", THE_DAY, 2));

        assertThat(returns.latest(ReturnType.DAILY, THE_DAY).orElseThrow().returnNo())
                .isEqualTo(new ReturnNo("RT3"));
        assertThat(returns.board(OPERA_HOUSE, THURSDAY, THURSDAY.plusDays(1)))
                .extracting(row -> row.returnNo().value())
                .containsExactly("RT3");
        assertThat(returns.board(null, THURSDAY.plusDays(1), THURSDAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_list_is_paged_newest_first_and_filtered() {
        for (int n = 1; n <= 5; n++) {
            returns.add(requested("RT" + n, new VenueDay(OPERA_HOUSE, THURSDAY.plusDays(n)), 1));
        }
        var all = new Filter("R1", OPERA_HOUSE, null, null, null);
        var first = returns.list(all, Paging.first(3));
        var second = returns.list(all, new Paging(3, first.next()));

        assertThat(first.items()).extracting(row -> row.returnNo().value()).containsExactly("RT5", "RT4", "RT3");
        assertThat(second.items()).extracting(row -> row.returnNo().value()).containsExactly("RT2", "RT1");
        assertThat(second.next()).isNull();

        var two = new Filter(null, null, THURSDAY.plusDays(2), THURSDAY.plusDays(4), ReturnStatus.DRAWING_UP);
        assertThat(returns.list(two, Paging.first(9)).items()).hasSize(2);
    }

    @Test
    void archived_bytes_and_their_digests_come_back() {
        var pdf = new byte[] {0, 1, -1, 127};
        files.keep(new ReturnNo("RT1"), ReturnFormat.PDF, pdf);

        assertThat(files.find(new ReturnNo("RT1"), ReturnFormat.PDF)).contains(pdf);
        assertThat(files.find(new ReturnNo("RT1"), ReturnFormat.XLSX)).isEmpty();
        assertThat(files.digests(new ReturnNo("RT1")))
                .containsEntry(ReturnFormat.PDF, Sha256.of(pdf))
                .hasSize(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void links_of_the_chain_are_numbered_without_a_gap_when_many_seal_at_once() throws Exception {
        var before = transaction.execute(
                status -> returns.lockChain().map(Seal::chainNo).orElse(0L));
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Seal>> work = new ArrayList<>();
            IntStream.range(0, 24)
                    .forEach(n -> work.add(() -> transaction.execute(status -> {
                        var last = returns.lockChain();
                        var seal = new Seal(
                                last.map(Seal::chainNo).orElse(0L) + 1,
                                last.map(Seal::sha256).orElse(null),
                                Sha256.of("return " + n));
                        returns.extendChain(seal);
                        return seal;
                    })));
            var seals = new ArrayList<Seal>();
            for (var done : pool.invokeAll(work)) {
                seals.add(done.get());
            }
            seals.sort((a, b) -> Long.compare(a.chainNo(), b.chainNo()));
            for (int n = 0; n < seals.size(); n++) {
                assertThat(seals.get(n).chainNo()).isEqualTo(before + n + 1);
                if (n > 0) {
                    assertThat(seals.get(n).previous())
                            .isEqualTo(seals.get(n - 1).sha256());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private StatutoryReturn read(String returnNo) {
        return returns.find(new ReturnNo(returnNo)).orElseThrow();
    }

    private DailyReturnFigures drawnUp(StatutoryReturn of) {
        var header = new Header(of.returnNo(), 1, null, null, THE_DAY, "Opera house", "1 Theatre Street", "sun", NOON);
        return DailyReturnFigures.of(header, figures.performances(THE_DAY), figures.lines(THE_DAY));
    }

    private static Difference difference() {
        return new Difference(Difference.Kind.TICKET, SWAN_LAKE.value(), "T", 7L, 1, 2, "天鹅湖: not the same");
    }

    private static StatutoryReturn requested(String returnNo, VenueDay venueDay, int generation) {
        var supersedes = generation == 1 ? null : new ReturnNo("RT1");
        var reason = generation == 1 ? null : "a ticket was missing";
        return StatutoryReturn.requested(
                new ReturnNo(returnNo),
                ReturnType.DAILY,
                venueDay,
                new Origin("sun", NOON, generation, supersedes, reason));
    }

    private static StatutoryReturn next(StatutoryReturn written) {
        return new StatutoryReturn(
                written.returnNo(),
                written.type(),
                written.venueDay(),
                written.origin(),
                written.status(),
                written.figures(),
                written.differences(),
                written.issue(),
                written.deliveredAt(),
                written.late(),
                written.version() + 1);
    }
}
