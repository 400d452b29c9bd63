package io.callboard.db.collection;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlReportItems implements ReportItems {
    private final ReportItemMapper items;

    SqlReportItems(ReportItemMapper items) {
        this.items = items;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ReportItem item) {
        var fen = new ReportItemMapper.Amounts(
                Cny.fen(item.price()), Cny.fen(item.paid()), Cny.fen(item.fee()), Cny.fen(item.payout()));
        items.insert(item, item.showCode().venue().value(), BusinessZone.dayOf(item.operatedAt()), fen);
    }
}
