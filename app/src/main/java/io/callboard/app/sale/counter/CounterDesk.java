package io.callboard.app.sale.counter;

import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.SaleTerms;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.processes.sale.TicketPrinting;
import io.callboard.realname.IdType;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.SeatLock.LockedSeat;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the counter asks of the house. */
@Component
class CounterDesk {
    private final SeatLocks locks;
    private final OrderDesk orders;
    private final TicketPrinting printing;
    private final Programme programme;
    private final SaleTerms terms;

    CounterDesk(SeatLocks locks, OrderDesk orders, TicketPrinting printing, Programme programme, SaleTerms terms) {
        this.locks = locks;
        this.orders = orders;
        this.printing = printing;
        this.programme = programme;
        this.terms = terms;
    }

    SeatLocks locks() {
        return locks;
    }

    OrderDesk orders() {
        return orders;
    }

    TicketPrinting printing() {
        return printing;
    }

    Programme programme() {
        return programme;
    }

    /** What a locked seat costs somebody. */
    Money due(Performance performance, LockedSeat seat, Concession concession) {
        return terms.due(performance, seat, concession);
    }

    /** What is played and sold, and with which documents one may buy. */
    @Component
    static class Programme {
        private final Performances performances;
        private final Pricing pricing;
        private final DictionaryOffice dictionaries;
        private final Clock clock;

        Programme(Performances performances, Pricing pricing, DictionaryOffice dictionaries, Clock clock) {
            this.performances = performances;
            this.pricing = pricing;
            this.dictionaries = dictionaries;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        /** On sale at this moment, the next curtain first. */
        List<Performance> onSale() {
            var now = clock.instant();
            var ahead = new Performances.Filter(null, null, now, null);
            return performances.list(ahead, Paging.first(Paging.MAX_SIZE)).items().stream()
                    .filter(each -> each.isOnSaleAt(now))
                    .toList();
        }

        /** Those of the same show that are, the one of this code first. */
        List<Performance> onSaleWith(ShowCode code) {
            var show = performances.byCode(code).orElseThrow().showId();
            return onSale().stream()
                    .filter(each -> each.showId().equals(show))
                    .sorted(Comparator.comparing(each -> !each.code().equals(code)))
                    .toList();
        }

        List<Level> levels(Performance performance) {
            return pricing.find(performance.code()).map(chart -> chart.levels()).orElse(List.of());
        }

        List<IdType> documents() {
            return dictionaries.inForce(Dictionary.ID_TYPES).stream()
                    .map(entry -> IdType.valueOf(entry.code()))
                    .toList();
        }
    }
}
