package io.callboard.processes.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.hall.VenueKind;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refused;
import io.callboard.kernel.ShowCode;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceId;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.show.ShowId;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fresh what is known of Swan Lake must be for one buyer, and for many at once. */
class OpenSalesTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240003");
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final int CROWD = 20;

    private Instant now = NOON;
    private PerformanceStatus status = PerformanceStatus.ON_SALE;
    private int reads;

    private final InstantSource time = () -> now;
    private final OpenSales sales = new OpenSales(performances(), time.withZone(BusinessZone.ID));

    /** Knows Swan Lake by its code, and nothing else. */
    private Performances performances() {
        return (Performances) Proxy.newProxyInstance(
                Performances.class.getClassLoader(), new Class<?>[] {Performances.class}, (proxy, method, values) -> {
                    assertThat(method.getName()).isEqualTo("byCode");
                    reads++;
                    return Optional.of(swanLake());
                });
    }

    private Performance swanLake() {
        return new Performance(
                new PerformanceId("PF1"),
                new ShowId("SH1"),
                "Swan Lake 天鹅湖",
                "1007",
                "L1",
                1,
                new HallCode("1101010010101"),
                VenueKind.THEATRE,
                1,
                1600,
                NOON.plus(Duration.ofDays(14)),
                1600,
                SWAN_LAKE,
                status,
                1600,
                NOON.minus(Duration.ofDays(1)),
                NOON.plus(Duration.ofDays(13)),
                "planner",
                null,
                null,
                null,
                reads);
    }

    @Test
    void for_one_buyer_the_performance_is_read_each_time() {
        sales.open(SWAN_LAKE, 1);
        sales.open(SWAN_LAKE, 1);
        sales.known(SWAN_LAKE, 1);
        assertThat(reads).isEqualTo(3);
    }

    @Test
    void for_many_buyers_it_is_read_once_a_second() {
        var first = sales.open(SWAN_LAKE, CROWD);
        now = now.plusMillis(999);
        assertThat(sales.open(SWAN_LAKE, CROWD)).isEqualTo(first);
        assertThat(sales.known(SWAN_LAKE, CROWD)).isEqualTo(first);
        assertThat(reads).isOne();
        now = now.plusMillis(1);
        assertThat(sales.known(SWAN_LAKE, CROWD).version()).isGreaterThan(first.version());
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void when_one_buyer_sees_another_version_many_do_not_rely_on_the_one_before() {
        var before = sales.open(SWAN_LAKE, CROWD);
        var after = sales.open(SWAN_LAKE, 1);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(sales.open(SWAN_LAKE, CROWD).version()).isGreaterThan(before.version());
    }

    @Test
    void a_clock_that_was_set_back_makes_it_read_anew() {
        sales.open(SWAN_LAKE, CROWD);
        now = now.minus(Duration.ofHours(1));
        sales.open(SWAN_LAKE, CROWD);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void nobody_is_refused_for_what_was_so_a_moment_ago() {
        status = PerformanceStatus.SUSPENDED;
        assertThatThrownBy(() -> sales.open(SWAN_LAKE, CROWD))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(Problem.NOT_ON_SALE));
        assertThatThrownBy(() -> sales.known(SWAN_LAKE, CROWD)).isInstanceOf(Refused.class);
        status = PerformanceStatus.ON_SALE;
        assertThat(sales.open(SWAN_LAKE, CROWD).status()).isEqualTo(PerformanceStatus.ON_SALE);
        assertThat(sales.known(SWAN_LAKE, CROWD).status()).isEqualTo(PerformanceStatus.ON_SALE);
    }

    @Test
    void what_is_read_for_one_in_a_transaction_that_may_have_changed_it_is_not_kept_for_many() {
        sales.open(SWAN_LAKE, 1);
        sales.known(SWAN_LAKE);
        sales.open(SWAN_LAKE, CROWD);
        assertThat(reads).isEqualTo(3);
    }
}
