package io.callboard.db.collection;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.db.Batch;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlReportItems implements ReportItems {
    private final ReportItemMapper items;
    private final Batch batch;

    SqlReportItems(ReportItemMapper items, Batch batch) {
        this.items = items;
        this.batch = batch;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ReportItem item) {
        insert(items, item);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<ReportItem> added) {
        batch.insert(ReportItemMapper.class, added, SqlReportItems::insert);
    }

    private static void insert(ReportItemMapper items, ReportItem item) {
        var fen = new ReportItemMapper.Amounts(
                Cny.fen(item.price()), Cny.fen(item.paid()), Cny.fen(item.fee()), Cny.fen(item.payout()));
        items.insert(item, item.showCode().venue().value(), BusinessZone.dayOf(item.operatedAt()), fen);
    }
}
