package io.callboard.app.pricing;

import io.callboard.app.http.Codes;
import io.callboard.app.http.IfMatch;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.pricing.Rezoning;
import io.callboard.processes.pricing.ZoneOffice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
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

/** Other zones and prices of a performance that sells already: asked for by one person, approved as a task by another. */
@RestController
@RequestMapping("/api/v1/performances/{showCode}/rezonings")
class RezoningsController {
    private final ZoneOffice office;
    private final Once once;

    RezoningsController(ZoneOffice office, Once once) {
        this.office = office;
        this.once = once;
    }

    record Asked(@NotNull @Valid ChartJson.Chart chart, @NotBlank @Size(max = 500) String reason) {}

    record RezoningJson(
            String rezoningNo,
            Rezoning.State status,
            String reason,
            OffsetDateTime createdAt,
            @Nullable Integer moved,
            @Nullable Integer left) {
        static RezoningJson of(Rezoning asked) {
            return new RezoningJson(
                    asked.rezoningNo(),
                    asked.state(),
                    asked.reason(),
                    BusinessZone.at(asked.createdAt()).toOffsetDateTime(),
                    asked.moved(),
                    asked.left());
        }
    }

    /** If-Match names the version of the chart that the zones were drawn on. */
    @PostMapping
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> submit(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Asked asked) {
        var chart = asked.chart().chart(Codes.show(showCode), IfMatch.version(request));
        return once.answer(
                request,
                asked,
                HttpStatus.ACCEPTED,
                answer -> office.submit(actor, chart, asked.reason(), answer),
                RezoningJson::of);
    }

    @GetMapping
    @RolesAllowed("STAFF")
    List<RezoningJson> list(@PathVariable String showCode) {
        return office.of(Codes.show(showCode)).stream().map(RezoningJson::of).toList();
    }

    @DeleteMapping("/{rezoningNo}")
    @RolesAllowed("PLANNER")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String rezoningNo) {
        office.withdraw(actor, rezoningNo);
    }
}
