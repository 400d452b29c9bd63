package io.callboard.db.realname;

import io.callboard.db.Batch;
import io.callboard.db.Sizes;
import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.realname.IdNumber;
import io.callboard.realname.RealNameSlots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlRealNameSlots implements RealNameSlots {
    private static final String PURPOSE = "id-number";

    private final SlotMapper slots;
    private final Batch batch;
    private final CipherSuite ciphers;

    SqlRealNameSlots(SlotMapper slots, Batch batch, CipherSuite ciphers) {
        this.slots = slots;
        this.batch = batch;
        this.ciphers = ciphers;
    }

    @Override
    public List<Optional<IdNumber>> take(ShowCode show, List<List<Want>> orders, int limit) {
        var digests = new HashMap<IdNumber, String>();
        orders.stream()
                .flatMap(List::stream)
                .forEach(want -> digests.computeIfAbsent(want.id(), id -> ciphers.digest(PURPOSE, id.identity())));
        if (digests.isEmpty()) {
            return orders.stream().map(order -> Optional.<IdNumber>empty()).toList();
        }
        // Most buyers hold no ticket yet, so whether somebody does is asked only if the unique key says so.
        try {
            return take(show, orders, digests, new HashMap<>(), limit);
        } catch (DuplicateKeyException somebodyHoldsATicket) {
            slots.freeAll(orders.stream()
                    .flatMap(List::stream)
                    .map(want -> want.ticket().value())
                    .toList());
            return take(show, orders, digests, taken(show, digests.values()), limit);
        }
    }

    private List<Optional<IdNumber>> take(
            ShowCode show,
            List<List<Want>> orders,
            Map<IdNumber, String> digests,
            Map<String, Set<Integer>> taken,
            int limit) {
        var rows = new ArrayList<SlotMapper.Row>();
        var refused = orders.stream()
                .map(order -> take(order, digests, taken, limit, rows))
                .toList();
        rows.sort(Comparator.comparing(SlotMapper.Row::digest).thenComparing(SlotMapper.Row::slot));
        batch.insert(SlotMapper.class, rows, (mapper, row) -> mapper.insert(show.value(), row));
        return refused;
    }

    private Map<String, Set<Integer>> taken(ShowCode show, Collection<String> digests) {
        var taken = new HashMap<String, Set<Integer>>();
        slots.of(show.value(), Sizes.padded(digests.stream().distinct().sorted().toList()))
                .forEach(row -> taken.computeIfAbsent(row.digest(), digest -> new HashSet<>())
                        .add(row.slot()));
        return taken;
    }

    /** Finds a slot for each document of an order; gives the first that has none left, and then has found none. */
    private static Optional<IdNumber> take(
            List<Want> order,
            Map<IdNumber, String> digests,
            Map<String, Set<Integer>> taken,
            int limit,
            List<SlotMapper.Row> rows) {
        var found = new ArrayList<SlotMapper.Row>();
        for (var want : order) {
            var digest = Objects.requireNonNull(digests.get(want.id()));
            var used = taken.computeIfAbsent(digest, unknown -> new HashSet<>());
            int slot = firstFree(used);
            if (slot > limit) {
                found.forEach(
                        row -> Objects.requireNonNull(taken.get(row.digest())).remove(row.slot()));
                return Optional.of(want.id());
            }
            used.add(slot);
            found.add(new SlotMapper.Row(digest, slot, want.ticket().value()));
        }
        rows.addAll(found);
        return Optional.empty();
    }

    @Override
    public Optional<TicketCode> holder(ShowCode show, IdNumber id) {
        return Optional.ofNullable(slots.holder(show.value(), ciphers.digest(PURPOSE, id.identity())))
                .map(TicketCode::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Passed pass(TicketCode from, ShowCode show, TicketCode to, int limit) {
        var digest = slots.digestOf(from.value());
        if (digest == null) {
            return Passed.NOBODY;
        }
        slots.free(from.value());
        var used = taken(show, List.of(digest)).getOrDefault(digest, Set.of());
        int slot = firstFree(used);
        if (slot > limit) {
            return Passed.FULL;
        }
        slots.insert(show.value(), new SlotMapper.Row(digest, slot, to.value()));
        return Passed.DONE;
    }

    private static int firstFree(Set<Integer> used) {
        int slot = 1;
        while (used.contains(slot)) {
            slot++;
        }
        return slot;
    }

    @Override
    public void free(TicketCode ticket) {
        slots.free(ticket.value());
    }
}
