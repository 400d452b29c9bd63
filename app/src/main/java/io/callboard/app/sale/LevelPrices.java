package io.callboard.app.sale;

import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.processes.sale.SaleTerms;
import io.callboard.show.Performance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the levels of a performance cost now, by chart and rule. */
@Component
class LevelPrices {
    private final PriceCharts charts;
    private final SaleTerms terms;

    LevelPrices(PriceCharts charts, SaleTerms terms) {
        this.charts = charts;
        this.terms = terms;
    }

    List<PerformanceJson.Level> of(Performance performance) {
        return charts.find(performance.code())
                .map(chart -> chart.levels().stream()
                        .map(level -> level(performance, level))
                        .toList())
                .orElse(List.of());
    }

    private PerformanceJson.Level level(Performance performance, PriceChart.Level level) {
        long due = fen(performance, level, Concession.NONE);
        return new PerformanceJson.Level(
                level.level(), level.name(), Cny.fen(level.price()), due, concessions(performance, level, due));
    }

    private Map<String, Long> concessions(Performance performance, PriceChart.Level level, long due) {
        var less = new TreeMap<String, Long>();
        for (var concession : Concession.values()) {
            long fen = fen(performance, level, concession);
            if (fen < due) {
                less.put(concession.name(), fen);
            }
        }
        return less;
    }

    private long fen(Performance performance, PriceChart.Level level, Concession concession) {
        return Cny.fen(
                terms.tag(performance, level.level(), level.price(), concession).due());
    }
}
