package io.callboard.db.pricing;

import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.Rezoning;
import io.callboard.pricing.Rezonings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlRezonings implements Rezonings {
    private final RezoningMapper rezonings;

    SqlRezonings(RezoningMapper rezonings) {
        this.rezonings = rezonings;
    }

    @Override
    public boolean submit(Rezoning asked) {
        try {
            rezonings.insert(row(asked));
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private static RezoningMapper.Row row(Rezoning asked) {
        return new RezoningMapper.Row(
                asked.rezoningNo(),
                asked.showCode().value(),
                asked.replaces(),
                asked.chart().planVersion(),
                ChartTexts.levels(asked.chart()),
                ChartTexts.assignments(asked.chart()),
                asked.chart().lowered(),
                asked.reason(),
                asked.state(),
                asked.author(),
                asked.createdAt(),
                asked.decidedBy(),
                asked.decidedAt(),
                asked.moved(),
                asked.left());
    }

    @Override
    public Optional<Rezoning> find(String rezoningNo) {
        return Optional.ofNullable(rezonings.find(rezoningNo)).map(SqlRezonings::rezoning);
    }

    @Override
    public List<Rezoning> of(ShowCode show) {
        return rezonings.of(show.value()).stream().map(SqlRezonings::rezoning).toList();
    }

    private static Rezoning rezoning(RezoningMapper.Row row) {
        var show = new ShowCode(row.showCode());
        var chart = new PriceChart(
                show,
                row.planVersion(),
                ChartTexts.levels(row.levels()),
                ChartTexts.assignments(row.assignments()),
                row.lowered(),
                row.replaces());
        return new Rezoning(
                row.rezoningNo(),
                show,
                chart,
                row.reason(),
                row.status(),
                row.author(),
                row.createdAt(),
                row.decidedBy(),
                row.decidedAt(),
                row.moved(),
                row.left());
    }

    @Override
    public boolean decide(String rezoningNo, Rezoning.State state, String by, Instant at) {
        return rezonings.decide(rezoningNo, state, by, at) == 1;
    }

    @Override
    public void moved(String rezoningNo, int moved, int left) {
        rezonings.moved(rezoningNo, moved, left);
    }
}
