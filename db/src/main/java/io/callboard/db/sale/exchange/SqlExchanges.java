package io.callboard.db.sale.exchange;

import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.ExchangeSum;
import io.callboard.sale.exchange.Exchanges;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlExchanges implements Exchanges {
    private final ExchangeMapper exchanges;

    SqlExchanges(ExchangeMapper exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public void add(Exchange exchange) {
        var sum = exchange.sum();
        exchanges.insert(new ExchangeMapper.Row(
                exchange.ticket().value(),
                exchange.orderNo(),
                exchange.newTicket().value(),
                exchange.newOrderNo(),
                exchange.number(),
                Cny.fen(sum.paid()),
                Cny.fen(sum.fee()),
                Cny.fen(sum.due()),
                exchange.by(),
                exchange.at()));
    }

    @Override
    public Optional<Exchange> into(TicketCode ticket) {
        return Optional.ofNullable(exchanges.into(ticket.value())).map(SqlExchanges::exchange);
    }

    @Override
    public List<Exchange> ofOrder(String orderNo) {
        return exchanges.ofOrder(orderNo).stream().map(SqlExchanges::exchange).toList();
    }

    private static Exchange exchange(ExchangeMapper.Row row) {
        return new Exchange(
                new TicketCode(row.ticketCode()),
                row.orderNo(),
                new TicketCode(row.newTicketCode()),
                row.newOrderNo(),
                row.exchangeNo(),
                new ExchangeSum(Cny.ofFen(row.paidFen()), Cny.ofFen(row.feeFen()), Cny.ofFen(row.dueFen())),
                row.exchangedBy(),
                row.exchangedAt());
    }
}
