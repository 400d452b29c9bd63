package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sells the seats of locks that still hold: tickets, slots, ledger entries and report items together. */
@Component
class TicketIssue {
    private final RealNameCheck realName;
    private final TakenSlots slots;
    private final OrderWriting writing;
    private final SaleBooks books;

    TicketIssue(RealNameCheck realName, TakenSlots slots, OrderWriting writing, SaleBooks books) {
        this.realName = realName;
        this.slots = slots;
        this.writing = writing;
        this.books = books;
    }

    /** One order on its way: it is refused when its documents hold too many tickets already. */
    static final class Sale {
        private final SeatLock lock;
        private final Order order;
        private final NewOrder asked;
        private @Nullable Refused refused;

        Sale(SeatLock lock, Order order, NewOrder asked) {
            this.lock = lock;
            this.order = order;
            this.asked = asked;
        }

        SeatLock lock() {
            return lock;
        }

        Order order() {
            return order;
        }

        NewOrder asked() {
            return asked;
        }

        @Nullable
        Refused refused() {
            return refused;
        }
    }

    /** The sales of one performance that are written together; what the rules say of it is asked once. */
    Batch batch(Performance performance) {
        return new Batch(performance, realName.limits(performance));
    }

    /** See {@link #batch}. */
    final class Batch {
        private final Performance performance;
        private final Limits limits;
        private final List<Sale> sales = new ArrayList<>();

        private Batch(Performance performance, Limits limits) {
            this.performance = performance;
            this.limits = limits;
        }

        /** Takes an order in, or refuses it for what is wrong with it by itself. */
        Sale add(Actor actor, SeatLock lock, NewOrder asked) {
            realName.check(performance, limits, lock, asked);
            var order = writing.order(actor, performance, lock, asked);
            checkPaid(order.total(), asked.payment().paid());
            var sale = new Sale(lock, order, asked);
            sales.add(sale);
            return sale;
        }

        private static void checkPaid(Money due, Money paid) {
            if (!paid.isEqual(due)) {
                throw new Refusal(
                                Problem.AMOUNT_MISMATCH,
                                "The seats cost another amount than was paid.",
                                Map.of("totalFen", Cny.fen(due), "paidFen", Cny.fen(paid)))
                        .asException();
            }
        }

        /** Writes everything of the orders whose documents may hold so many tickets. */
        void sell() {
            var refusals = slots.take(performance, limits, sales);
            for (int place = 0; place < sales.size(); place++) {
                Optional<Refused> refusal = refusals.get(place);
                sales.get(place).refused = refusal.orElse(null);
            }
            var sold = sold();
            if (!sold.isEmpty()) {
                books.write(performance, sold, limits.trace());
            }
        }

        private List<Sale> sold() {
            return sales.stream().filter(sale -> sale.refused == null).toList();
        }
    }
}
