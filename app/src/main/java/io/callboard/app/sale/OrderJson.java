package io.callboard.app.sale;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.http.Problems;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.processes.sale.TicketQr;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.refund.Payout;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.TicketStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders as the contract writes and reads them. What is asked is never printed: it holds ID numbers. */
final class OrderJson {
    private OrderJson() {}

    enum Concession {
        STUDENT,
        SENIOR,
        DISABLED,
        CHILD
    }

    record Purchaser(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = "\\+?[0-9 -]{5,20}", message = "A mobile number has 5 to 20 digits.")
                    String mobile,
            @Nullable IdType idType,
            @Nullable @Size(max = 40) String idNumber) {
        @Override
        public String toString() {
            return "Purchaser(hidden)";
        }
    }

    record Attendee(
            @NotBlank String seatCode,
            @NotBlank @Size(max = 120) String name,
            @NotNull IdType idType,
            @NotBlank @Size(max = 40) String idNumber,
            @Nullable JsonNode guardian,
            @Nullable Concession concession) {
        @Override
        public String toString() {
            return "Attendee(" + seatCode + ")";
        }
    }

    record Payment(
            Order.Payment.@NotNull Method method,
            @NotBlank @Size(max = 100) String reference,
            @NotNull @Min(value = 0, message = "An amount is not negative.") Long paidFen) {

        Order.Payment payment() {
            return new Order.Payment(method, reference, Cny.ofFen(paidFen));
        }

        /** Refuses what this buyer cannot pay with. */
        void checkMethod(Actor actor) {
            boolean fitting = actor.isStaff() == (method != Order.Payment.Method.CHANNEL);
            if (!fitting) {
                throw Refusal.validation(
                                "/payment/method", "choice", "A channel pays as CHANNEL, a counter in CASH or by POS.")
                        .asException();
            }
        }
    }

    record Asked(
            @NotBlank String lockId,
            @NotNull @Valid Purchaser purchaser,
            @Nullable @Size(max = 100) List<@NotNull @Valid Attendee> attendees,
            @NotNull @Valid Payment payment) {

        NewOrder order() {
            var errors = new ArrayList<FieldError>();
            var buyer = purchaserId(errors);
            var named = new ArrayList<NewOrder.Attendee>();
            var list = attendees == null ? List.<Attendee>of() : attendees;
            for (int i = 0; i < list.size(); i++) {
                var each = list.get(i);
                var id = id(each.idType(), each.idNumber(), "/attendees/" + i + "/idNumber", errors);
                if (id != null) {
                    var concession =
                            each.concession() == null ? null : each.concession().name();
                    named.add(new NewOrder.Attendee(
                            each.seatCode(), each.name().strip(), id, guardianName(each.guardian()), concession));
                }
            }
            if (!errors.isEmpty()) {
                throw Refusal.validation(errors).asException();
            }
            return new NewOrder(
                    lockId,
                    new NewOrder.Purchaser(
                            purchaser.name().strip(), purchaser.mobile().replaceAll("[^0-9+]", ""), buyer),
                    named,
                    payment.payment());
        }

        private @Nullable IdNumber purchaserId(List<FieldError> errors) {
            if (purchaser.idNumber() == null && purchaser.idType() == null) {
                return null;
            }
            if (purchaser.idNumber() == null || purchaser.idType() == null) {
                errors.add(new FieldError("/purchaser/idNumber", "required", "A document has a type and a number."));
                return null;
            }
            return id(purchaser.idType(), purchaser.idNumber(), "/purchaser/idNumber", errors);
        }

        private static @Nullable IdNumber id(IdType type, String number, String pointer, List<FieldError> errors) {
            var fault = IdNumber.fault(type, number);
            if (fault.isPresent()) {
                var words = fault.get().equals("check-digit")
                        ? "The check digit does not fit; one of the digits is mistyped."
                        : "This is not the form of a number of " + type + ".";
                errors.add(new FieldError(pointer, fault.get(), words));
                return null;
            }
            return IdNumber.of(type, number);
        }

        private static @Nullable String guardianName(@Nullable JsonNode guardian) {
            if (guardian == null || guardian.isNull()) {
                return null;
            }
            return guardian.isTextual()
                    ? guardian.asText()
                    : guardian.path("name").asText("");
        }

        @Override
        public String toString() {
            return "Order(" + lockId + ")";
        }
    }

    /** What is answered when a lock had lapsed that somebody paid for. */
    static Object lapsed(Payout payout) {
        return Problems.of(Refusal.of(
                Problem.LOCK_EXPIRED,
                "The lock had lapsed. What was paid goes back the way it came.",
                "payout",
                Map.of("payoutNo", payout.payoutNo(), "amountFen", Cny.fen(payout.amount()))));
    }

    record TicketJson(
            String ticketCode,
            String seatCode,
            String level,
            long priceFen,
            long paidFen,
            TicketStatus status,
            @Nullable String holder,
            @Nullable String idMasked,
            String qr) {}

    record OrderAnswer(
            String orderNo,
            String showCode,
            OrderStatus status,
            long totalFen,
            String channel,
            Instant soldAt,
            String purchaser,
            String mobileLast4,
            @Nullable String idMasked,
            List<TicketJson> tickets) {
        static OrderAnswer of(Order order, TicketQr qr) {
            var tickets = order.tickets().stream()
                    .map(ticket -> new TicketJson(
                            ticket.code().value(),
                            ticket.seatCode(),
                            ticket.level(),
                            Cny.fen(ticket.price()),
                            Cny.fen(ticket.paid()),
                            ticket.status(),
                            ticket.holderName(),
                            ticket.idMasked(),
                            qr.of(ticket)))
                    .toList();
            return new OrderAnswer(
                    order.orderNo(),
                    order.showCode().value(),
                    order.status(),
                    Cny.fen(order.total()),
                    order.channel(),
                    order.soldAt(),
                    order.purchaserName(),
                    order.mobileLast4(),
                    order.idMasked(),
                    tickets);
        }
    }
}
