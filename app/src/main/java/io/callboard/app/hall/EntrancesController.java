package io.callboard.app.hall;

import io.callboard.hall.Entrance;
import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Refusal;
import io.callboard.processes.hall.Halls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands and gates of the areas of a plan. */
@RestController
@RequestMapping("/api/v1/halls/{hallCode}/plans/{version}/entrances")
class EntrancesController {
    private final Halls halls;

    EntrancesController(Halls halls) {
        this.halls = halls;
    }

    record Area(
            @NotBlank @Size(max = 30) String area,
            @Nullable @Size(max = 60) String stand,
            @Nullable @Size(max = 60) String gate) {
        Entrance entrance() {
            return new Entrance(area, stand == null ? "" : stand.strip(), gate == null ? "" : gate.strip());
        }
    }

    record Areas(@NotNull @Size(max = 500) List<@NotNull @Valid Area> areas) {
        static Areas of(List<Entrance> entrances) {
            return new Areas(entrances.stream()
                    .map(each -> new Area(each.area(), each.stand(), each.gate()))
                    .toList());
        }
    }

    @GetMapping
    @RolesAllowed("STAFF")
    Areas get(@PathVariable String hallCode, @PathVariable int version) {
        return Areas.of(halls.entrances(hall(hallCode), version));
    }

    @PutMapping
    @RolesAllowed("PLANNER")
    Areas put(Actor actor, @PathVariable String hallCode, @PathVariable int version, @Valid @RequestBody Areas asked) {
        var hall = hall(hallCode);
        halls.setEntrances(
                actor, hall, version, asked.areas().stream().map(Area::entrance).toList());
        return Areas.of(halls.entrances(hall, version));
    }

    private static HallCode hall(String hallCode) {
        if (!HallCode.isValid(hallCode)) {
            throw Refusal.notFound("hall", hallCode).asException();
        }
        return new HallCode(hallCode);
    }
}
