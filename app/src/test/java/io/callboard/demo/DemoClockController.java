package io.callboard.demo;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks at and moves the demo's business clock, which stays where it is over a restart. */
@RestController
@RequestMapping("/demo/clock")
class DemoClockController {
    private final TimeMachine time;
    private final DemoHome home;

    DemoClockController(TimeMachine time, DemoHome home) {
        this.time = time;
        this.home = home;
    }

    record Now(Instant now, Duration offset) {}

    record Move(@Nullable Instant at, @Nullable Duration advance) {}

    @GetMapping
    @RolesAllowed("STAFF")
    Now now() {
        return new Now(time.clock().instant(), time.clock().offset());
    }

    @PutMapping
    @RolesAllowed("STAFF")
    Now move(@RequestBody Move move, @RequestParam(defaultValue = "false") boolean force) {
        var offset = offset(move);
        if (offset.compareTo(time.clock().offset()) < 0 && !force) {
            throw Refusal.of(Problem.CLOCK_BACKWARDS, "Back in time only with force=true: rows of the future stay.")
                    .asException();
        }
        return moveTo(offset);
    }

    @DeleteMapping
    @RolesAllowed("STAFF")
    Now realTime() {
        return moveTo(Duration.ZERO);
    }

    private Duration offset(Move move) {
        if (move.advance() != null && move.at() == null) {
            return time.clock().offset().plus(move.advance());
        }
        if (move.at() != null && move.advance() == null) {
            return Duration.ofMillis(move.at().toEpochMilli() - System.currentTimeMillis());
        }
        throw Refusal.validation("/", "form", "Say either at or advance.").asException();
    }

    private Now moveTo(Duration offset) {
        if (!time.moveTo(offset)) {
            throw Refusal.of(Problem.UNAVAILABLE, "Timers that fell due are still running after a minute.")
                    .asException();
        }
        home.keepClockOffset(offset);
        return now();
    }
}
