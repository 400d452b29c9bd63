package io.callboard.db.sale;

import io.callboard.db.Batch;
import io.callboard.db.sale.OrderMapper.Sealed;
import io.callboard.db.sale.OrderMapper.TicketRow;
import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.realname.IdNumber;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlOrders implements Orders {
    /** The purpose of ID digests; the same everywhere, or equal documents would not be equal. */
    static final String ID = "id-number";

    private static final Set<TicketStatus> GIVEN_UP =
            EnumSet.of(TicketStatus.RETURNED, TicketStatus.EXCHANGED, TicketStatus.VOIDED);

    private final OrderMapper orders;
    private final Batch batch;
    private final CipherSuite ciphers;

    SqlOrders(OrderMapper orders, Batch batch, CipherSuite ciphers) {
        this.orders = orders;
        this.batch = batch;
        this.ciphers = ciphers;
    }

    @Override
    public void addAll(List<Made> made) {
        batch.insert(OrderMapper.class, made, (mapper, each) -> insert(mapper, each.order(), each.asked()));
        var tickets = made.stream().flatMap(SqlOrders::held).toList();
        batch.insert(OrderMapper.class, tickets, this::insertTicket);
    }

    /** A ticket, and who will sit there if somebody was named. */
    private record Held(Ticket ticket, NewOrder.@Nullable Attendee attendee) {}

    private static Stream<Held> held(Made made) {
        var bySeat = made.asked().attendees().stream()
                .collect(Collectors.toMap(NewOrder.Attendee::seatCode, attendee -> attendee));
        return made.order().tickets().stream().map(ticket -> new Held(ticket, bySeat.get(ticket.seatCode())));
    }

    private void insert(OrderMapper mapper, Order order, NewOrder asked) {
        var purchaser = asked.purchaser();
        mapper.insert(row(order), asked.lockId(), ciphers.seal(purchaser.mobile()), sealed(purchaser.id()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addInstead(Order order, String lockId, TicketCode givenUp) {
        orders.insertInstead(row(order), lockId, givenUp.value());
        for (var ticket : order.tickets()) {
            orders.insertTicketInstead(row(ticket), givenUp.value());
            orders.copyHolderChanges(ticket.code().value(), givenUp.value());
        }
    }

    private static OrderMapper.Row row(Order order) {
        return new OrderMapper.Row(
                order.orderNo(),
                order.showCode().value(),
                order.principal(),
                order.channel(),
                order.status(),
                Cny.fen(order.total()),
                order.purchaserName(),
                order.mobileLast4(),
                order.idMasked(),
                order.payment().method(),
                order.payment().reference(),
                Cny.fen(order.payment().paid()),
                order.refundRules(),
                order.soldAt());
    }

    private void insertTicket(OrderMapper mapper, Held held) {
        var attendee = held.attendee();
        mapper.insertTicket(
                row(held.ticket()),
                sealed(attendee == null ? null : attendee.id()),
                attendee == null ? null : attendee.guardian());
    }

    private @Nullable Sealed sealed(@Nullable IdNumber id) {
        return id == null
                ? null
                : new Sealed(
                        id.type().name(), ciphers.seal(id.plain()), ciphers.digest(ID, id.identity()), id.masked());
    }

    @Override
    public Optional<Order> find(String orderNo) {
        return Optional.ofNullable(orders.find(orderNo)).map(this::order);
    }

    @Override
    public Optional<Order> findForChange(String orderNo) {
        return Optional.ofNullable(orders.findForChange(orderNo)).map(this::order);
    }

    @Override
    public Page<Order> list(Filter filter, Paging paging) {
        var rows = orders.list(filter, paging.after(), paging.limit());
        return Page.of(rows, paging.size(), OrderMapper.Row::orderNo).map(this::order);
    }

    @Override
    public Optional<Ticket> ticket(TicketCode code) {
        return Optional.ofNullable(orders.ticket(code.value())).map(SqlOrders::ticket);
    }

    @Override
    public int moveTickets(Collection<TicketCode> tickets, Set<TicketStatus> from, TicketStatus to, Instant at) {
        var returnedAt = GIVEN_UP.contains(to) ? at : null;
        return orders.moveTickets(
                tickets.stream().map(TicketCode::value).sorted().toList(), from, to, returnedAt);
    }

    @Override
    public int holderChanges(TicketCode ticket) {
        return orders.holderChanges(ticket.value());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean changeHolder(Ticket ticket, NewOrder.Attendee holder, String by, Instant at) {
        var code = ticket.code().value();
        var id = Objects.requireNonNull(sealed(holder.id()));
        if (orders.changeHolder(code, holder.name(), id, holder.guardian()) == 0) {
            return false;
        }
        int number = orders.holderChanges(code) + 1;
        orders.insertHolderChange(
                new OrderMapper.HolderChange(
                        code,
                        number,
                        ticket.holderName(),
                        ticket.idMasked(),
                        holder.name(),
                        holder.id().masked()),
                by,
                at);
        return true;
    }

    @Override
    public void renewStatus(String orderNo) {
        orders.renewStatus(orderNo);
    }

    @Override
    public List<Ticket> ticketsOf(String orderNo) {
        return orders.ticketsOf(orderNo).stream().map(SqlOrders::ticket).toList();
    }

    private static TicketRow row(Ticket ticket) {
        return new TicketRow(
                ticket.code().value(),
                ticket.orderNo(),
                ticket.showCode().value(),
                ticket.seatCode(),
                ticket.level(),
                ticket.channel(),
                Cny.fen(ticket.price()),
                Cny.fen(ticket.paid()),
                ticket.ticketType(),
                ticket.status(),
                ticket.holderName(),
                ticket.idMasked(),
                ticket.soldAt());
    }

    private Order order(OrderMapper.Row row) {
        return new Order(
                row.orderNo(),
                new ShowCode(row.showCode()),
                row.principal(),
                row.channel(),
                row.status(),
                Cny.ofFen(row.totalFen()),
                row.purchaserName(),
                row.mobileLast4(),
                row.idMasked(),
                new Order.Payment(row.paymentMethod(), row.paymentReference(), Cny.ofFen(row.paidFen())),
                row.refundRules(),
                row.soldAt(),
                ticketsOf(row.orderNo()));
    }

    private static Ticket ticket(TicketRow row) {
        return new Ticket(
                new TicketCode(row.ticketCode()),
                row.orderNo(),
                new ShowCode(row.showCode()),
                row.seatCode(),
                row.level(),
                row.channel(),
                Cny.ofFen(row.priceFen()),
                Cny.ofFen(row.paidFen()),
                row.ticketType(),
                row.status(),
                row.holderName(),
                row.idMasked(),
                row.soldAt());
    }
}
