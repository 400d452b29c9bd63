package io.callboard.db.sale;

import io.callboard.db.Batch;
import io.callboard.db.Sizes;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.BestSeats;
import io.callboard.sale.Seat;
import io.callboard.sale.SeatCounts;
import io.callboard.sale.SeatLock;
import io.callboard.sale.SeatStatus;
import io.callboard.sale.Seats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSeats implements Seats {
    private final SeatMapper seats;
    private final Batch batch;

    SqlSeats(SeatMapper seats, Batch batch) {
        this.seats = seats;
        this.batch = batch;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void build(ShowCode show, List<Seat> house) {
        seats.deleteAll(show.value());
        batch.of(SeatMapper.class, mapper -> {
            for (int ordinal = 0; ordinal < house.size(); ordinal++) {
                mapper.insert(show.value(), ordinal, row(house.get(ordinal)));
            }
        });
    }

    @Override
    @Transactional(readOnly = true)
    public House house(ShowCode show, Instant now) {
        long sequence = seats.sequence(show.value());
        return new House(
                sequence,
                seats.house(show.value(), now).stream().map(SqlSeats::seat).toList());
    }

    @Override
    public SeatCounts counts(ShowCode show, Instant now) {
        var counts = new EnumMap<SeatStatus, Integer>(SeatStatus.class);
        seats.counts(show.value(), now).forEach(count -> counts.put(count.status(), count.seats()));
        return new SeatCounts(
                counts.getOrDefault(SeatStatus.AVAILABLE, 0),
                counts.getOrDefault(SeatStatus.LOCKED, 0),
                counts.getOrDefault(SeatStatus.HELD, 0),
                counts.getOrDefault(SeatStatus.KILLED, 0),
                counts.getOrDefault(SeatStatus.SOLD, 0),
                seats.given(show.value()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Seat> forLocking(ShowCode show, Collection<String> seatCodes, Instant now) {
        var found = new HashMap<String, Seat>();
        seats.forLocking(show.value(), Sizes.padded(List.copyOf(new TreeSet<>(seatCodes))), now)
                .forEach(row -> found.put(row.seatCode(), seat(row)));
        return found;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(ShowCode show, int version, List<Taking> takings, Instant now) {
        var byUntil = new TreeMap<Instant, List<SeatMapper.Taken>>();
        takings.forEach(taking -> taking.seatCodes()
                .forEach(code -> byUntil.computeIfAbsent(taking.taker().until(), until -> new ArrayList<>())
                        .add(new SeatMapper.Taken(code, taking.taker().lockId()))));
        byUntil.forEach((until, taken) -> {
            taken.sort(Comparator.comparing(SeatMapper.Taken::seatCode));
            check(seats.lock(show.value(), version, Sizes.padded(taken), until, now), taken.size());
        });
    }

    private static void check(int changed, int wanted) {
        if (changed != wanted) {
            throw new OptimisticLockingFailureException("A seat or its performance changed meanwhile");
        }
    }

    @Override
    public List<String> unknown(ShowCode show, Collection<String> seatCodes) {
        var unknown = new TreeSet<>(seatCodes);
        seats.known(show.value(), seatCodes).forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    @Override
    public List<BestSeats.Free> free(ShowCode show, String level, String channel, Instant now) {
        return seats.free(show.value(), level, channel, now).stream()
                .map(seat -> new BestSeats.Free(seat.seatCode(), seat.area(), seat.rowName(), seat.ordinal()))
                .toList();
    }

    @Override
    public void release(SeatLock lock) {
        var seatCodes = lock.seats().stream()
                .map(SeatLock.LockedSeat::seatCode)
                .sorted()
                .toList();
        seats.release(lock.showCode().value(), Sizes.padded(seatCodes), lock.lockId());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sell(ShowCode show, int version, List<Sale> sales, Instant now) {
        var sorted = sales.stream().sorted(Comparator.comparing(Sale::seatCode)).toList();
        check(seats.sell(show.value(), version, Sizes.padded(sorted), now), sales.size());
    }

    @Override
    public void putBack(ShowCode show, String ticketCode) {
        seats.putBack(show.value(), ticketCode);
    }

    private static SeatMapper.Row row(Seat seat) {
        var price = seat.price();
        return new SeatMapper.Row(
                seat.seatCode(),
                seat.area(),
                seat.row(),
                seat.number(),
                seat.level(),
                price == null ? null : Cny.fen(price),
                seat.status(),
                seat.allocatedTo());
    }

    private static Seat seat(SeatMapper.Row row) {
        var fen = row.priceFen();
        return new Seat(
                row.seatCode(),
                row.area(),
                row.rowName(),
                row.seatNumber(),
                row.level(),
                fen == null ? null : Cny.ofFen(fen),
                row.status(),
                row.allocatedTo());
    }
}
