package io.callboard.app.sale;

import io.callboard.app.http.Codes;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Refusal;
import io.callboard.sale.Seat;
import io.callboard.sale.SeatChanges;
import io.callboard.sale.Seats;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Section 5 of the contract: the seats of a performance. A channel sees what it may not buy as unavailable. */
@RestController
@RequestMapping("/api/v1/performances/{showCode}/seats")
class SeatsController {
    private final Seats seats;
    private final SeatChanges changes;
    private final Performances performances;
    private final Clock clock;

    SeatsController(Seats seats, SeatChanges changes, Performances performances, Clock clock) {
        this.seats = seats;
        this.changes = changes;
        this.performances = performances;
        this.clock = clock;
    }

    record SeatJson(String seatCode, String area, @Nullable String level, @Nullable Long priceFen, String status) {}

    record HouseJson(long sequence, List<SeatJson> seats) {}

    @GetMapping
    @RolesAllowed({"STAFF", "CHANNEL"})
    ResponseEntity<HouseJson> house(Actor actor, @PathVariable String showCode) {
        var code = Codes.show(showCode);
        if (performances.byCode(code).isEmpty()) {
            throw Refusal.notFound("performance", showCode).asException();
        }
        changes.number(code);
        var house = seats.house(code, clock.instant());
        var body = new HouseJson(
                house.sequence(),
                house.seats().stream().map(seat -> json(seat, actor)).toList());
        return ResponseEntity.ok()
                .eTag("\"" + house.sequence() + "-" + (actor.isStaff() ? "s" : actor.name()) + "-"
                        + body.seats().hashCode() + "\"")
                .body(body);
    }

    private static SeatJson json(Seat seat, Actor actor) {
        boolean hidden = !actor.isStaff() && SeenSeats.isHidden(seat.status(), seat.allocatedTo(), actor.name());
        Money price = seat.price();
        return new SeatJson(
                seat.seatCode(),
                seat.area(),
                seat.level(),
                price == null ? null : Cny.fen(price),
                hidden ? SeenSeats.UNAVAILABLE : seat.status().name());
    }
}
