package io.callboard.app.sale;

import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.sale.SeatLock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Section 5 of the contract: locks. */
@RestController
@RequestMapping("/api/v1/locks")
class LocksController {
    private final SeatLocks locks;
    private final Once once;

    LocksController(SeatLocks locks, Once once) {
        this.locks = locks;
        this.once = once;
    }

    record Best(
            @NotBlank String level,
            @NotNull
                    @Min(value = 1, message = "At least one seat is wanted.")
                    @Max(value = 50, message = "At most 50 seats are locked at once.")
                    Integer count) {}

    record NewLock(
            @NotBlank String showCode,
            @Nullable @Size(min = 1, max = 500, message = "Name at least one seat.") List<@NotBlank String> seatCodes,
            @Nullable @Valid Best bestAvailable) {}

    /** The published price, and what is to be paid now: less when a rule takes something off. */
    record LockedSeat(String seatCode, String level, long priceFen, long dueFen) {}

    record LockJson(String lockId, Instant expiresAt, List<LockedSeat> seats, long totalFen) {
        static LockJson of(SeatLock lock) {
            var seats = lock.seats().stream()
                    .map(seat ->
                            new LockedSeat(seat.seatCode(), seat.level(), Cny.fen(seat.price()), Cny.fen(seat.due())))
                    .toList();
            return new LockJson(lock.lockId(), lock.expiresAt(), seats, Cny.fen(lock.total()));
        }
    }

    @PostMapping
    @RolesAllowed({"CHANNEL", "SELLER"})
    ResponseEntity<byte[]> lock(Actor actor, HttpServletRequest request, @Valid @RequestBody NewLock asked) {
        var code = Codes.show(asked.showCode());
        var work = work(actor, code, asked);
        return once.answer(request, asked, HttpStatus.CREATED, work, LockJson::of);
    }

    private Consumer<AnswerTo<SeatLock>> work(Actor actor, ShowCode code, NewLock asked) {
        var seats = asked.seatCodes();
        var best = asked.bestAvailable();
        if (seats != null && best == null) {
            if (new HashSet<>(seats).size() != seats.size()) {
                throw Refusal.validation("/seatCodes", "duplicate", "Each seat is named once.")
                        .asException();
            }
            return answer -> locks.lock(actor, code, seats, answer);
        }
        if (best != null && seats == null) {
            return answer -> locks.lockBest(actor, code, best.level(), best.count(), answer);
        }
        throw Refusal.validation("/seatCodes", "choice", "Name either the seats or a level and a count.")
                .asException();
    }

    @GetMapping("/{lockId}")
    @RolesAllowed({"CHANNEL", "SELLER"})
    LockJson get(Actor actor, @PathVariable String lockId) {
        return LockJson.of(locks.get(actor, lockId));
    }

    @DeleteMapping("/{lockId}")
    @RolesAllowed({"CHANNEL", "SELLER"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Actor actor, @PathVariable String lockId) {
        locks.release(actor, lockId);
    }
}
