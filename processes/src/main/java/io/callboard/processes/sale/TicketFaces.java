package io.callboard.processes.sale;

import io.callboard.hall.Entrance;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans;
import io.callboard.hall.Venues;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.refund.RefundEligibility;
import io.callboard.refund.RefundLadder;
import io.callboard.rulebook.RuleTables;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketFace;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import io.callboard.show.Show;
import io.callboard.show.Shows;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes out what stands on the tickets of an order. */
@Component
class TicketFaces {
    private static final DateTimeFormatter CURTAIN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm EEE", Locale.SIMPLIFIED_CHINESE);
    private static final String NO_RETURN = "一人一票，中途离场不得再次入场";
    private static final Map<String, String> TYPES = Map.of(
            "STANDARD", "普通票",
            "STUDENT", "学生票（入场查验证件）",
            "SENIOR", "老年票（入场查验证件）",
            "DISABLED", "残疾人票（入场查验证件）",
            "CHILD", "儿童票",
            "COMPLIMENTARY", "赠票",
            "WORK", "工作票");

    private final Performances performances;
    private final Shows shows;
    private final House house;
    private final RuleTables rules;
    private final TicketQr qr;

    TicketFaces(Performances performances, Shows shows, House house, RuleTables rules, TicketQr qr) {
        this.performances = performances;
        this.shows = shows;
        this.house = house;
        this.rules = rules;
        this.qr = qr;
    }

    /** The building, its plans, and whom to call. */
    @Component
    static class House {
        private final Venues venues;
        private final SeatingPlans plans;
        private final String servicePhone;

        House(Venues venues, SeatingPlans plans, @Value("${callboard.service-phone:}") String servicePhone) {
            this.venues = venues;
            this.plans = plans;
            this.servicePhone = servicePhone;
        }

        Hall hall(Performance performance) {
            return venues.findHall(performance.hallCode()).orElseThrow();
        }

        /** The way to a seat as people find it. */
        String entrance(Performance performance, PlanSeat seat) {
            return plans.entrances(performance.hallCode(), performance.planVersion()).stream()
                    .filter(entrance -> entrance.area().equals(seat.area()))
                    .findFirst()
                    .map(Entrance::words)
                    .orElse(seat.area());
        }

        /** The seats of an order's tickets by their codes; the plan is read once. */
        Map<String, PlanSeat> seats(Performance performance, Order order) {
            var codes = order.tickets().stream().map(Ticket::seatCode).collect(Collectors.toSet());
            return plans.seats(performance.hallCode(), performance.planVersion()).stream()
                    .filter(seat -> codes.contains(seat.seatCode()))
                    .collect(Collectors.toMap(PlanSeat::seatCode, seat -> seat));
        }
    }

    /** What the faces of one order share. */
    record Common(
            Order order,
            Performance performance,
            Show show,
            Hall hall,
            String refundRules,
            Map<String, PlanSeat> seats) {}

    Common common(Order order) {
        var performance = performances.byCode(order.showCode()).orElseThrow();
        var table = rules.version(RefundEligibility.RULE_SET, order.refundRules());
        return new Common(
                order,
                performance,
                shows.find(performance.showId()).orElseThrow(),
                house.hall(performance),
                RefundLadder.brief(table, performance.capacity()),
                house.seats(performance, order));
    }

    TicketFace face(Common common, Ticket ticket, int reprint) {
        var seat = common.seats().get(ticket.seatCode());
        var approvalNo = common.show().approvalNo();
        return new TicketFace(
                common.show().title(),
                approvalNo == null ? "" : approvalNo,
                common.show().data().presenter().name(),
                common.hall().venueName(),
                common.hall().name(),
                moment(common.performance().curtainAt()),
                seat == null ? "" : house.entrance(common.performance(), seat),
                seat == null ? ticket.seatCode() : words(seat),
                TYPES.getOrDefault(ticket.ticketType(), ticket.ticketType()),
                Cny.written(ticket.price()),
                Cny.written(ticket.paid()),
                grouped(ticket.code().value()),
                qr.of(ticket),
                holder(ticket),
                common.refundRules(),
                NO_RETURN,
                house.servicePhone,
                common.order().channel(),
                reprint);
    }

    private static String moment(Instant instant) {
        return CURTAIN.format(BusinessZone.at(instant));
    }

    private static String words(PlanSeat seat) {
        var floor = seat.floor().isBlank() ? "" : seat.floor() + "层 ";
        return floor + seat.row() + "排 " + seat.number() + "座";
    }

    private static String grouped(String code) {
        return code.substring(0, 21) + " " + code.substring(21).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The family name and what is not masked of the document (个人信息保护法 art. 6). */
    private static @Nullable String holder(Ticket ticket) {
        var name = ticket.holderName();
        if (name == null || name.isEmpty()) {
            return null;
        }
        var shown = name.substring(0, 1) + "*".repeat(Math.max(1, Math.min(3, name.length() - 1)));
        return ticket.idMasked() == null ? shown : shown + " " + ticket.idMasked();
    }
}
