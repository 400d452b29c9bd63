package io.callboard.app.sale;

import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Page;
import io.callboard.processes.sale.SeatKeeping;
import io.callboard.sale.Hold;
import io.callboard.sale.SeatCounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Section 5 of the contract: holds, kills and allocations. */
@RestController
@RequestMapping("/api/v1/performances/{showCode}")
class KeptSeatsController {
    private static final int MOST_SEATS = 50_000;

    private final SeatKeeping keeping;
    private final Once once;

    KeptSeatsController(SeatKeeping keeping, Once once) {
        this.keeping = keeping;
        this.once = once;
    }

    record HoldBody(
            @NotNull @Size(min = 1, max = MOST_SEATS) List<@NotBlank String> seatCodes,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 120) String owner,
            @Nullable OffsetDateTime expiresAt) {
        SeatKeeping.NewHold asked() {
            var until = expiresAt == null ? null : expiresAt.toInstant();
            return new SeatKeeping.NewHold(seatCodes, code, reason, owner, until);
        }
    }

    record HoldJson(
            String holdId,
            String code,
            String reason,
            String owner,
            int seats,
            long valueFen,
            Instant expiresAt,
            String status,
            String createdBy,
            Instant createdAt) {
        static HoldJson of(Hold hold) {
            return new HoldJson(
                    hold.holdId(),
                    hold.code(),
                    hold.reason(),
                    hold.owner(),
                    hold.seats(),
                    Cny.fen(hold.value()),
                    hold.expiresAt(),
                    hold.state().name(),
                    hold.createdBy(),
                    hold.createdAt());
        }
    }

    record SeatsBody(
            @NotNull @Size(min = 1, max = MOST_SEATS) List<@NotBlank String> seatCodes,
            @Nullable @Size(max = 500) String reason) {
        String why() {
            return reason == null ? "" : reason;
        }
    }

    record AllocationBody(
            @NotBlank String channel, @NotNull @Size(max = MOST_SEATS) List<@NotBlank String> seatCodes) {}

    record AllocationsBody(@NotNull List<@Valid @NotNull AllocationBody> allocations) {
        Map<String, List<String>> byChannel() {
            var byChannel = new LinkedHashMap<String, List<String>>();
            allocations.forEach(each ->
                    byChannel.merge(each.channel(), each.seatCodes(), (one, other) -> java.util.stream.Stream.concat(
                                    one.stream(), other.stream())
                            .toList()));
            return byChannel;
        }
    }

    record AllocationJson(String channel, int seats) {}

    record AllocationsJson(List<AllocationJson> allocations) {
        static AllocationsJson of(Map<String, Integer> seats) {
            return new AllocationsJson(seats.entrySet().stream()
                    .map(each -> new AllocationJson(each.getKey(), each.getValue()))
                    .toList());
        }
    }

    @PostMapping("/holds")
    @RolesAllowed({"PLANNER", "MANAGER"})
    ResponseEntity<byte[]> hold(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody HoldBody body) {
        var code = Codes.show(showCode);
        return once.<Hold>answer(
                request,
                body,
                HttpStatus.CREATED,
                answer -> keeping.hold(actor, code, body.asked(), answer),
                HoldJson::of);
    }

    @GetMapping("/holds")
    @RolesAllowed("STAFF")
    Page<HoldJson> holds(@PathVariable String showCode) {
        return new Page<>(
                keeping.holds(Codes.show(showCode)).stream().map(HoldJson::of).toList(), null);
    }

    @DeleteMapping("/holds/{holdId}")
    @RolesAllowed({"PLANNER", "MANAGER"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Actor actor, @PathVariable String showCode, @PathVariable String holdId) {
        keeping.release(actor, Codes.show(showCode), holdId);
    }

    @PostMapping("/kills")
    @RolesAllowed({"PLANNER", "MANAGER"})
    SeatCounts kill(Actor actor, @PathVariable String showCode, @Valid @RequestBody SeatsBody body) {
        return keeping.kill(actor, Codes.show(showCode), body.seatCodes(), body.why());
    }

    /** Puts killed seats on sale. */
    @DeleteMapping("/kills")
    @RolesAllowed({"PLANNER", "MANAGER"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revive(Actor actor, @PathVariable String showCode, @Valid @RequestBody SeatsBody body) {
        keeping.revive(actor, Codes.show(showCode), body.seatCodes());
    }

    @PutMapping("/allocations")
    @RolesAllowed({"PLANNER", "MANAGER"})
    AllocationsJson allocate(Actor actor, @PathVariable String showCode, @Valid @RequestBody AllocationsBody body) {
        return AllocationsJson.of(keeping.allocate(actor, Codes.show(showCode), body.byChannel()));
    }

    @GetMapping("/allocations")
    @RolesAllowed("STAFF")
    AllocationsJson allocations(@PathVariable String showCode) {
        return AllocationsJson.of(keeping.allocations(Codes.show(showCode)));
    }
}
