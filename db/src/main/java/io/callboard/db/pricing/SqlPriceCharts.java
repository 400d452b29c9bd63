package io.callboard.db.pricing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Json;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlPriceCharts implements PriceCharts {
    private final ChartMapper charts;
    private final Clock clock;

    SqlPriceCharts(ChartMapper charts, Clock clock) {
        this.charts = charts;
        this.clock = clock;
    }

    @Override
    public Optional<PriceChart> find(ShowCode code) {
        return Optional.ofNullable(charts.find(code.value())).map(row -> chart(code, row));
    }

    private PriceChart chart(ShowCode code, ChartMapper.Row row) {
        var levels = charts.levels(code.value()).stream()
                .map(level -> new PriceChart.Level(level.level(), level.name(), Cny.ofFen(level.priceFen())))
                .toList();
        var assignments = Json.read(row.assignments(), new TypeReference<List<PriceChart.Assignment>>() {});
        return new PriceChart(code, row.planVersion(), levels, assignments, row.version());
    }

    @Override
    public boolean keep(PriceChart chart, int replacing, Actor by) {
        var code = chart.showCode().value();
        var assignments = Json.write(chart.assignments());
        if (!written(chart, code, assignments, replacing, by)) {
            return false;
        }
        charts.deleteLevels(code);
        for (int i = 0; i < chart.levels().size(); i++) {
            var level = chart.levels().get(i);
            charts.insertLevel(code, i, new ChartMapper.LevelRow(level.level(), level.name(), Cny.fen(level.price())));
        }
        return true;
    }

    private boolean written(PriceChart chart, String code, String assignments, int replacing, Actor by) {
        var now = clock.instant();
        if (replacing > 0) {
            return charts.update(code, chart.planVersion(), assignments, replacing, by.principal(), now) == 1;
        }
        try {
            return charts.insert(code, chart.planVersion(), assignments, by.principal(), now) == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
