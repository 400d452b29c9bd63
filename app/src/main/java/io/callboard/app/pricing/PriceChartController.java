package io.callboard.app.pricing;

import io.callboard.app.http.Codes;
import io.callboard.app.http.IfMatch;
import io.callboard.app.pricing.ChartJson.Chart;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.PriceChart;
import io.callboard.processes.pricing.Pricing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
        return answer(pricing.put(actor, chart.chart(code, replacing), replacing));
    }

    private static ResponseEntity<Chart> answer(PriceChart chart) {
        return ResponseEntity.ok().eTag(IfMatch.etag(chart.version())).body(Chart.of(chart));
    }
}
