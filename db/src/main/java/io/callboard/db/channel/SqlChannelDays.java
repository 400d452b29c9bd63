package io.callboard.db.channel;

import io.callboard.channel.ChannelDay;
import io.callboard.channel.ChannelDays;
import io.callboard.channel.Commission;
import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlChannelDays implements ChannelDays {
    private final ChannelDayMapper days;

    SqlChannelDays(ChannelDayMapper days) {
        this.days = days;
    }

    @Override
    public List<ChannelDay.Line> lines(String channel, LocalDate day) {
        return days.lines(channel, day).stream().map(SqlChannelDays::line).toList();
    }

    private static ChannelDay.Line line(ChannelDayMapper.Row row) {
        return new ChannelDay.Line(
                row.operation(),
                row.at(),
                new TicketCode(row.ticketCode()),
                row.orderNo(),
                row.paymentReference(),
                row.seatCode(),
                row.ticketType(),
                Cny.ofFen(row.priceFen()),
                Cny.ofFen(row.paidFen()),
                Cny.ofFen(row.feeFen()),
                Cny.ofFen(row.payoutFen()),
                row.soldAt(),
                row.commissionPercent());
    }

    @Override
    public List<String> active(LocalDate day) {
        return days.active(day);
    }

    @Override
    public Optional<Commission> commission(String channel, LocalDate day) {
        return Optional.ofNullable(days.commission(channel, day));
    }

    @Override
    public void set(Commission commission) {
        days.put(commission);
    }
}
