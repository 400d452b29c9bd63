package io.callboard.db.sale;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.SaleFigures;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class SqlSaleFigures implements SaleFigures {
    private final SaleFiguresMapper figures;

    SqlSaleFigures(SaleFiguresMapper figures) {
        this.figures = figures;
    }

    @Override
    public List<ByChannel> byChannel(ShowCode show) {
        return figures.byChannel(show.value()).stream()
                .map(row -> new ByChannel(row.channel(), row.tickets(), Cny.ofFen(row.paidFen())))
                .toList();
    }

    @Override
    public List<ByDay> byDay(ShowCode show) {
        return figures.byDay(show.value()).stream()
                .map(row -> new ByDay(row.day(), row.tickets()))
                .toList();
    }
}
