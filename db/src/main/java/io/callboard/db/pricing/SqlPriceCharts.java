package io.callboard.db.pricing;

import io.callboard.kernel.ShowCode;
import io.callboard.pricing.ChartVersion;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
        return new PriceChart(
                code,
                row.planVersion(),
                charts.levels(code.value()).stream().map(ChartTexts::level).toList(),
                ChartTexts.assignments(row.assignments()),
                row.lowered(),
                row.version());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(PriceChart chart, int replacing, String author, @Nullable String approver) {
        var row = row(chart, replacing + 1, author, approver);
        if (!written(row, replacing)) {
            return false;
        }
        charts.insertVersion(row);
        charts.deleteLevels(row.showCode());
        for (int i = 0; i < chart.levels().size(); i++) {
            charts.insertLevel(row.showCode(), i, ChartTexts.row(chart.levels().get(i)));
        }
        return true;
    }

    private ChartMapper.VersionRow row(PriceChart chart, int version, String author, @Nullable String approver) {
        return new ChartMapper.VersionRow(
                chart.showCode().value(),
                version,
                chart.planVersion(),
                ChartTexts.levels(chart),
                ChartTexts.assignments(chart),
                chart.lowered(),
                author,
                approver,
                clock.instant());
    }

    private boolean written(ChartMapper.VersionRow row, int replacing) {
        if (replacing > 0) {
            return charts.update(row, replacing) == 1;
        }
        try {
            return charts.insert(row) == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public List<ChartVersion> versions(ShowCode code) {
        return charts.versions(code.value()).stream()
                .map(SqlPriceCharts::version)
                .toList();
    }

    @Override
    public Optional<ChartVersion> published(ShowCode code) {
        return Optional.ofNullable(charts.published(code.value())).map(SqlPriceCharts::version);
    }

    @Override
    public boolean isLowered(ShowCode code) {
        return Boolean.TRUE.equals(charts.isLowered(code.value()));
    }

    private static ChartVersion version(ChartMapper.VersionRow row) {
        var chart = new PriceChart(
                new ShowCode(row.showCode()),
                row.planVersion(),
                ChartTexts.levels(row.levels()),
                ChartTexts.assignments(row.assignments()),
                row.lowered(),
                row.version());
        return new ChartVersion(chart, row.author(), row.approver(), row.since());
    }
}
