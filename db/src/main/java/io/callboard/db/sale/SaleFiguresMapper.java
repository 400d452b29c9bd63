package io.callboard.db.sale;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SaleFiguresMapper {
    record ChannelRow(String channel, int tickets, long paidFen) {}

    record DayRow(LocalDate day, int tickets) {}

    List<ChannelRow> byChannel(String showCode);

    List<DayRow> byDay(String showCode);
}
