package io.callboard.app.sale;

import io.callboard.app.http.Codes;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.sale.SeatChanges;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Section 5 of the contract: the changes of seats as they happen, resumed by the last number that somebody knows. */
@RestController
class SeatChangesController {
    private final SeatFeed feed;
    private final SeatChanges changes;
    private final Performances performances;
    private final StreamWriters writers;

    SeatChangesController(SeatFeed feed, SeatChanges changes, Performances performances, StreamWriters writers) {
        this.feed = feed;
        this.changes = changes;
        this.performances = performances;
        this.writers = writers;
    }

    @GetMapping(
            path = "/api/v1/performances/{showCode}/seats/changes",
            produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @RolesAllowed({"STAFF", "CHANNEL"})
    SseEmitter changes(
            Actor actor,
            @PathVariable String showCode,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        var code = Codes.show(showCode);
        if (performances.byCode(code).isEmpty()) {
            throw Refusal.notFound("performance", showCode).asException();
        }
        return lastEventId == null
                ? follow(actor, code, OptionalLong.empty())
                : resume(actor, code, number(lastEventId.strip()));
    }

    private SseEmitter resume(Actor actor, ShowCode code, long known) {
        changes.number(code);
        return changes.reaches(code, known) ? follow(actor, code, OptionalLong.of(known)) : writers.reset();
    }

    private SseEmitter follow(Actor actor, ShowCode code, OptionalLong known) {
        var stream = writers.stream(actor);
        stream.followedBy(feed.follow(code, known, stream));
        return stream.emitter();
    }

    private static long number(String lastEventId) {
        if (!lastEventId.matches("\\d{1,18}")) {
            throw Refusal.validation("/Last-Event-ID", "form", "The last event id is a number that an event had.")
                    .asException();
        }
        return Long.parseLong(lastEventId);
    }
}
