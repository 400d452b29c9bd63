package io.callboard.app.hall;

import io.callboard.app.http.Once;
import io.callboard.hall.Hall;
import io.callboard.hall.Venue;
import io.callboard.hall.VenueKind;
import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Page;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.VenueCode;
import io.callboard.processes.hall.Halls;
import io.callboard.processes.hall.Halls.Imported;
import io.callboard.processes.hall.Halls.NewPlan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Section 2 of the contract: venues, halls and plans. */
@RestController
@RequestMapping("/api/v1")
class HallsController {
    private final Halls halls;
    private final Once once;
    private final PlanReader plans;

    HallsController(Halls halls, Once once, PlanReader plans) {
        this.halls = halls;
        this.once = once;
        this.plans = plans;
    }

    record NewVenue(
            @NotNull @Pattern(regexp = "\\d{11}", message = "A venue code has 11 digits.") String venueCode,
            @NotBlank @Size(max = 120) String name,
            @NotNull VenueKind kind,
            @NotBlank @Size(max = 200) String address) {}

    record NewHall(
            @NotNull @Pattern(regexp = "\\d{13}", message = "A hall code has 13 digits.") String hallCode,
            @NotBlank @Size(max = 120) String name) {}

    record VenueJson(String venueCode, String name, VenueKind kind, String address) {
        static VenueJson of(Venue venue) {
            return new VenueJson(venue.code().value(), venue.name(), venue.kind(), venue.address());
        }
    }

    record HallJson(String hallCode, String venueCode, String name, int planVersion, int seats) {
        static HallJson of(Hall hall) {
            return new HallJson(
                    hall.code().value(), hall.code().venue().value(), hall.name(), hall.planVersion(), hall.seats());
        }
    }

    record PlanJson(String hallCode, int planVersion, int seats) {
        static PlanJson of(Imported plan) {
            return new PlanJson(plan.hall().value(), plan.planVersion(), plan.seats());
        }
    }

    @GetMapping("/venues")
    @RolesAllowed("STAFF")
    Page<VenueJson> venues() {
        return new Page<>(halls.venues().stream().map(VenueJson::of).toList(), null);
    }

    @GetMapping("/halls")
    @RolesAllowed("STAFF")
    Page<HallJson> halls() {
        return new Page<>(halls.halls().stream().map(HallJson::of).toList(), null);
    }

    @PostMapping("/venues")
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> addVenue(Actor actor, HttpServletRequest request, @Valid @RequestBody NewVenue venue) {
        var added = new Venue(
                new VenueCode(venue.venueCode()),
                venue.name().strip(),
                venue.kind(),
                venue.address().strip());
        return once.<Venue>answer(
                request, venue, HttpStatus.CREATED, answer -> halls.addVenue(actor, added, answer), VenueJson::of);
    }

    @PostMapping("/venues/{venueCode}/halls")
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> addHall(
            Actor actor, HttpServletRequest request, @PathVariable String venueCode, @Valid @RequestBody NewHall hall) {
        if (!VenueCode.isValid(venueCode)) {
            throw Refusal.notFound("venue", venueCode).asException();
        }
        if (!hall.hallCode().startsWith(venueCode)) {
            throw Refusal.validation("/hallCode", "form", "A hall code begins with its venue's code.")
                    .asException();
        }
        return once.<Hall>answer(
                request,
                hall,
                HttpStatus.CREATED,
                answer -> halls.addHall(
                        actor, new HallCode(hall.hallCode()), hall.name().strip(), answer),
                HallJson::of);
    }

    @PostMapping(
            path = "/halls/{hallCode}/plans",
            consumes = {"text/csv", MediaType.APPLICATION_JSON_VALUE})
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> importPlan(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String hallCode,
            @RequestParam(required = false) @Nullable LocalDate effectiveFrom)
            throws IOException {
        var source = request.getInputStream().readAllBytes();
        var hall = hall(hallCode);
        boolean isJson = String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
        return once.<Imported>answerDigested(
                request,
                source,
                plan -> HttpStatus.CREATED,
                answer -> halls.importPlan(
                        actor, hall, new NewPlan(plans.read(source, isJson), source, effectiveFrom), answer),
                PlanJson::of);
    }

    private static HallCode hall(String hallCode) {
        if (!HallCode.isValid(hallCode)) {
            throw Refusal.notFound("hall", hallCode).asException();
        }
        return new HallCode(hallCode);
    }
}
