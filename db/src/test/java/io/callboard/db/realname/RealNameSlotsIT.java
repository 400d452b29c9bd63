package io.callboard.db.realname;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.realname.RealNameSlots;
import io.callboard.realname.RealNameSlots.Want;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Places of documents at Swan Lake, taken by several orders at once. */
class RealNameSlotsIT extends DatabaseTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240005");
    private static final IdNumber LI_LEI = IdNumber.of(IdType.PASSPORT, "E1000001");

    @Autowired
    RealNameSlots slots;

    @Autowired
    JdbcTemplate jdbc;

    private final Random chance = new Random(5);

    private List<Want> order(IdNumber... documents) {
        return List.of(documents).stream()
                .map(document -> new Want(document, TicketCode.next(SWAN_LAKE, chance)))
                .toList();
    }

    /** More than one statement inserts. */
    private List<List<Want>> hundredStrangers() {
        return IntStream.range(0, 100)
                .mapToObj(n -> order(IdNumber.of(IdType.PASSPORT, "E" + (2_000_000 + n))))
                .toList();
    }

    private int taken() {
        return jdbc.queryForObject(
                "select count(*) from real_name_slots where show_code = ?", Integer.class, SWAN_LAKE.value());
    }

    @Test
    void strangers_all_get_their_places() {
        assertThat(slots.take(SWAN_LAKE, hundredStrangers(), 1)).allMatch(Optional::isEmpty);
        assertThat(taken()).isEqualTo(100);
    }

    @Test
    void who_holds_a_ticket_already_is_refused_and_the_others_get_their_places_once() {
        var before = order(LI_LEI);
        slots.take(SWAN_LAKE, List.of(before), 1);
        var orders = new ArrayList<>(hundredStrangers());
        orders.add(80, order(LI_LEI));
        var refused = slots.take(SWAN_LAKE, orders, 1);
        assertThat(refused.get(80)).contains(LI_LEI);
        assertThat(refused).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(taken()).isEqualTo(101);
        assertThat(slots.holder(SWAN_LAKE, LI_LEI)).contains(before.get(0).ticket());
    }

    @Test
    void where_two_are_allowed_the_second_order_takes_the_second_place_and_the_third_none() {
        assertThat(slots.take(SWAN_LAKE, List.of(order(LI_LEI)), 2)).containsExactly(Optional.empty());
        assertThat(slots.take(SWAN_LAKE, List.of(order(LI_LEI), order(LI_LEI)), 2))
                .containsExactly(Optional.empty(), Optional.of(LI_LEI));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void an_order_gets_all_its_places_or_none() {
        var hanMei = IdNumber.of(IdType.PASSPORT, "E1000002");
        slots.take(SWAN_LAKE, List.of(order(LI_LEI)), 1);
        assertThat(slots.take(SWAN_LAKE, List.of(order(hanMei, LI_LEI)), 1)).containsExactly(Optional.of(LI_LEI));
        assertThat(slots.holder(SWAN_LAKE, hanMei)).isEmpty();
    }
}
