package io.callboard.db.sale;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.KeptSeats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlKeptSeats implements KeptSeats {
    /** How many seats one statement names. */
    private static final int AT_ONCE = 1000;

    private final KeptSeatMapper seats;

    SqlKeptSeats(KeptSeatMapper seats) {
        this.seats = seats;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> hold(ShowCode show, Collection<String> seatCodes, String holdId, Instant until, Instant now) {
        var wanted = new TreeSet<>(seatCodes);
        int held = 0;
        for (var some : parts(wanted)) {
            held += seats.hold(show.value(), some, holdId, until, now);
        }
        if (held == wanted.size()) {
            return List.of();
        }
        wanted.removeAll(new HashSet<>(seats.heldBy(holdId)));
        return List.copyOf(wanted);
    }

    @Override
    public int release(String holdId) {
        return seats.release(holdId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> kill(ShowCode show, Collection<String> seatCodes, Instant now) {
        var taken = new ArrayList<String>();
        for (var some : parts(new TreeSet<>(seatCodes))) {
            if (seats.kill(show.value(), some, now) < some.size()) {
                taken.addAll(seats.taken(show.value(), some, now));
                taken.removeAll(killed(show, some));
            }
        }
        return taken;
    }

    private List<String> killed(ShowCode show, List<String> some) {
        var killed = new ArrayList<>(some);
        killed.removeAll(seats.unkilled(show.value(), some));
        return killed;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> revive(ShowCode show, Collection<String> seatCodes) {
        var refused = new ArrayList<String>();
        for (var some : parts(new TreeSet<>(seatCodes))) {
            refused.addAll(seats.unkilled(show.value(), some));
            seats.revive(show.value(), some);
        }
        return refused;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void allocate(ShowCode show, Map<String, List<String>> seatCodesByChannel) {
        seats.clearAllocations(show.value());
        new TreeMap<>(seatCodesByChannel).forEach((channel, codes) -> parts(new TreeSet<>(codes))
                .forEach(some -> seats.allocate(show.value(), channel, some)));
    }

    @Override
    public void give(ShowCode show, Collection<String> seatCodes, @Nullable String channel) {
        parts(new TreeSet<>(seatCodes)).forEach(some -> seats.allocate(show.value(), channel, some));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int giveAway(ShowCode show, String holdId, Map<String, String> ticketCodeBySeat, Instant now) {
        return new TreeMap<>(ticketCodeBySeat)
                .entrySet().stream()
                        .mapToInt(each -> seats.giveAway(show.value(), holdId, each.getKey(), each.getValue(), now))
                        .sum();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Priced> unsoldForMoving(ShowCode show) {
        return priced(seats.unsoldForMoving(show.value()));
    }

    @Override
    public Map<String, Priced> unsold(ShowCode show) {
        return priced(seats.unsold(show.value()));
    }

    private static Map<String, Priced> priced(List<KeptSeatMapper.PricedSeat> rows) {
        var priced = new HashMap<String, Priced>();
        for (var row : rows) {
            var price = row.priceFen() == null ? null : Cny.ofFen(row.priceFen());
            priced.put(row.seatCode(), new Priced(row.level(), price));
        }
        return priced;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int move(ShowCode show, Collection<String> seatCodes, String level, Money price, Instant now) {
        int moved = 0;
        for (var some : parts(new TreeSet<>(seatCodes))) {
            moved += seats.move(show.value(), some, level, Cny.fen(price), now);
        }
        return moved;
    }

    @Override
    public Map<String, Integer> allocations(ShowCode show) {
        var allocations = new LinkedHashMap<String, Integer>();
        seats.allocations(show.value()).forEach(each -> allocations.put(each.channel(), each.seats()));
        return allocations;
    }

    @Override
    @Transactional
    public int freeLapsed(Instant now, int most) {
        var byShow = new TreeMap<String, TreeSet<String>>();
        var lapsed = seats.lapsed(now, most);
        lapsed.forEach(place -> byShow.computeIfAbsent(place.showCode(), show -> new TreeSet<>())
                .add(place.seatCode()));
        byShow.forEach((show, codes) -> parts(codes).forEach(some -> seats.free(show, some)));
        return lapsed.size();
    }

    @Override
    public Money value(ShowCode show, Collection<String> seatCodes) {
        return Cny.ofFen(parts(new TreeSet<>(seatCodes)).stream()
                .mapToLong(some -> seats.value(show.value(), some))
                .sum());
    }

    private static List<List<String>> parts(TreeSet<String> codes) {
        var all = List.copyOf(codes);
        var parts = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
