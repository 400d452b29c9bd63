package io.callboard.app.sale;

import com.sun.management.OperatingSystemMXBean;
import io.callboard.app.HouseTest;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What benchmarks of the sale share: free seats, one sale in process, and what it costs. */
abstract class SaleFloor extends HouseTest {
    static final Actor WEB = Actor.channel("WEB");

    @Autowired
    SeatLocks locks;

    @Autowired
    OrderDesk desk;

    @Autowired
    JdbcTemplate jdbc;

    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    List<String> free(String showCode) {
        return jdbc.queryForList(
                "select seat_code from seats where show_code = ? and status = 'AVAILABLE' order by ordinal",
                String.class,
                showCode);
    }

    /** A seat of a performance. */
    record Place(String show, String seatCode) {}

    /** The free seats of several houses, one after the other, so that a fast machine does not run out of them. */
    List<Place> places(String... shows) {
        return Arrays.stream(shows)
                .flatMap(show -> free(show).stream().map(seat -> new Place(show, seat)))
                .toList();
    }

    /** Locks a seat and orders it, for the buyer with this number. */
    void sell(Place place, int n) {
        var show = new ShowCode(place.show());
        var lock = new AtomicReference<SeatLock>();
        locks.lock(WEB, show, List.of(place.seatCode()), lock::set);
        var held = lock.get();
        var id = IdNumber.of(IdType.PASSPORT, "E" + (10_000_000 + n));
        var asked = new NewOrder(
                held.lockId(),
                new NewOrder.Purchaser("李雷", "13800138000", null),
                List.of(new NewOrder.Attendee(held.seats().get(0).seatCode(), "李雷", id, null, null)),
                new Order.Payment(Order.Payment.Method.CHANNEL, "PAY-" + show.value() + n, held.total()));
        desk.order(WEB, asked, AnswerTo.nobody());
    }
}
