package io.callboard.app.sale;

import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.processes.sale.PerformanceControl;
import io.callboard.processes.sale.SalePlans;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.show.ShowId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Section 2 of the contract: performances, their sale plan, and stopping them. */
@RestController
@RequestMapping("/api/v1/performances")
class PerformancesController {
    private final PerformanceReader reader;
    private final SalePlans plans;
    private final PerformanceControl control;
    private final Once once;

    PerformancesController(PerformanceReader reader, SalePlans plans, PerformanceControl control, Once once) {
        this.reader = reader;
        this.plans = plans;
        this.control = control;
        this.once = once;
    }

    record SalePlan(@NotNull Instant saleStartsAt, @NotNull Instant saleEndsAt) {}

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @RolesAllowed({"STAFF", "CHANNEL"})
    Page<PerformanceJson> list(
            Paging paging,
            @RequestParam(required = false) @Nullable PerformanceStatus status,
            @RequestParam(required = false) @Nullable String showId,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime to) {
        var filter = new Performances.Filter(
                status,
                showId == null ? null : new ShowId(showId),
                from == null ? null : from.toInstant(),
                to == null ? null : to.toInstant());
        return reader.list(filter, paging);
    }

    @GetMapping("/{showCode}")
    @RolesAllowed({"STAFF", "CHANNEL"})
    PerformanceJson get(@PathVariable String showCode) {
        return reader.get(Codes.show(showCode));
    }

    @PostMapping("/{showCode}/sale-plan")
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> plan(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody SalePlan plan) {
        var code = Codes.show(showCode);
        return accepted(
                request, plan, answer -> plans.plan(actor, code, plan.saleStartsAt(), plan.saleEndsAt(), answer));
    }

    @PostMapping("/{showCode}/suspension")
    @RolesAllowed("MANAGER")
    ResponseEntity<byte[]> suspend(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Reason reason) {
        var code = Codes.show(showCode);
        return accepted(request, reason, answer -> control.suspend(actor, code, reason.reason(), answer));
    }

    @PostMapping("/{showCode}/resumption")
    @RolesAllowed("MANAGER")
    ResponseEntity<byte[]> resume(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Reason reason) {
        var code = Codes.show(showCode);
        return accepted(request, reason, answer -> control.resume(actor, code, reason.reason(), answer));
    }

    @PostMapping("/{showCode}/cancellation")
    @RolesAllowed("MANAGER")
    ResponseEntity<byte[]> cancel(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Reason reason) {
        var code = Codes.show(showCode);
        return accepted(request, reason, answer -> control.cancel(actor, code, reason.reason(), answer));
    }

    private ResponseEntity<byte[]> accepted(
            HttpServletRequest request, Object body, Consumer<AnswerTo<Performance>> work) {
        return once.answer(request, body, HttpStatus.ACCEPTED, work, reader::json);
    }
}
