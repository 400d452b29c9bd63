package io.callboard.app.sale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.sale.HolderDesk;
import io.callboard.processes.sale.TicketQr;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets that go to another holder. What is asked is never printed: it holds ID numbers. */
@RestController
@RequestMapping("/api/v1/orders/{orderNo}/tickets/{ticketCode}/holder")
class HoldersController {
    private final HolderDesk desk;
    private final TicketQr qr;
    private final Once once;
    private final ObjectMapper json;

    HoldersController(HolderDesk desk, TicketQr qr, Once once, ObjectMapper json) {
        this.desk = desk;
        this.qr = qr;
        this.once = once;
        this.json = json;
    }

    record Holder(
            @NotBlank @Size(max = 120) String name,
            @NotNull IdType idType,
            @NotBlank @Size(max = 40) String idNumber,
            @Nullable @Size(max = 120) String guardian) {
        NewOrder.Attendee attendee() {
            IdNumber.fault(idType, idNumber).ifPresent(fault -> {
                throw Refusal.validation("/idNumber", fault, "This is not the number of such a document.")
                        .asException();
            });
            return new NewOrder.Attendee("", name.strip(), IdNumber.of(idType, idNumber), guardian, null);
        }

        @Override
        public String toString() {
            return "Holder(hidden)";
        }
    }

    @PostMapping
    @RolesAllowed({"CHANNEL", "SELLER"})
    ResponseEntity<byte[]> change(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String orderNo,
            @PathVariable String ticketCode,
            @Valid @RequestBody Holder asked)
            throws JsonProcessingException {
        if (!TicketCode.isValid(ticketCode)) {
            throw Refusal.notFound("ticket", ticketCode).asException();
        }
        var holder = asked.attendee();
        return once.<Order>answerDigested(
                request,
                json.writeValueAsBytes(asked),
                order -> HttpStatus.OK,
                answer -> desk.change(actor, orderNo, new TicketCode(ticketCode), holder, answer),
                order -> OrderJson.OrderAnswer.of(order, qr));
    }
}
