package io.callboard.app.pricing;

import io.callboard.app.http.Codes;
import io.callboard.app.http.IfMatch;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.processes.pricing.Pricing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Section 2 of the contract: the price chart of a performance. */
@RestController
@RequestMapping("/api/v1/performances/{showCode}/price-chart")
class PriceChartController {
    private final Pricing pricing;

    PriceChartController(Pricing pricing) {
        this.pricing = pricing;
    }

    record Level(
            @NotBlank @Size(max = 20) String level,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Min(0) @Max(100_000_000) Long priceFen) {}

    record Assignment(
            @NotBlank @Size(max = 20) String level,
            @Nullable String area,
            @Nullable List<@NotNull String> rows,
            @Nullable List<@NotNull String> seatCodes) {}

    record Chart(
            @NotNull Integer planVersion,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Level> levels,
            @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid Assignment> assignments) {
        static Chart of(PriceChart chart) {
            return new Chart(
                    chart.planVersion(),
                    chart.levels().stream()
                            .map(each -> new Level(each.level(), each.name(), Cny.fen(each.price())))
                            .toList(),
                    chart.assignments().stream()
                            .map(each -> new Assignment(each.level(), each.area(), each.rows(), each.seatCodes()))
                            .toList());
        }

        PriceChart chart(ShowCode code) {
            return new PriceChart(
                    code,
                    planVersion,
                    levels.stream()
                            .map(each -> new PriceChart.Level(each.level(), each.name(), Cny.ofFen(each.priceFen())))
                            .toList(),
                    assignments.stream()
                            .map(each ->
                                    new PriceChart.Assignment(each.level(), each.area(), each.rows(), each.seatCodes()))
                            .toList(),
                    0);
        }
    }

    @GetMapping
    @RolesAllowed("STAFF")
    ResponseEntity<Chart> get(@PathVariable String showCode) {
        var chart = pricing.find(Codes.show(showCode))
                .orElseThrow(() -> Refusal.notFound("price chart of", showCode).asException());
        return answer(chart);
    }

    /** The first chart needs no version; later ones name the one that they replace. */
    @PutMapping
    @RolesAllowed("PLANNER")
    ResponseEntity<Chart> put(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Chart chart) {
        var code = Codes.show(showCode);
        boolean first = pricing.find(code).isEmpty() && request.getHeader("If-Match") == null;
        int replacing = first ? 0 : IfMatch.version(request);
        return answer(pricing.put(actor, chart.chart(code), replacing));
    }

    private static ResponseEntity<Chart> answer(PriceChart chart) {
        return ResponseEntity.ok().eTag(IfMatch.etag(chart.version())).body(Chart.of(chart));
    }
}
