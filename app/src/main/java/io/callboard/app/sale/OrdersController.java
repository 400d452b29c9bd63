package io.callboard.app.sale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.app.sale.OrderJson.OrderAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.OrderResult;
import io.callboard.processes.sale.TicketQr;
import io.callboard.sale.Orders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Section 5 of the contract: orders. */
@RestController
@RequestMapping("/api/v1/orders")
class OrdersController {
    private final OrderDesk desk;
    private final TicketQr qr;
    private final Once once;
    private final ObjectMapper json;

    OrdersController(OrderDesk desk, TicketQr qr, Once once, ObjectMapper json) {
        this.desk = desk;
        this.qr = qr;
        this.once = once;
        this.json = json;
    }

    @PostMapping
    @RolesAllowed({"CHANNEL", "SELLER"})
    ResponseEntity<byte[]> order(Actor actor, HttpServletRequest request, @Valid @RequestBody OrderJson.Asked asked)
            throws JsonProcessingException {
        asked.payment().checkMethod(actor);
        var order = asked.order();
        return once.<OrderResult>answerDigested(
                request,
                json.writeValueAsBytes(asked),
                result -> result.fold(placed -> HttpStatus.CREATED, lapsed -> HttpStatus.CONFLICT),
                answer -> desk.order(actor, order, answer),
                this::render);
    }

    private Object render(OrderResult result) {
        return result.fold(placed -> OrderAnswer.of(placed.order(), qr), lapsed -> OrderJson.lapsed(lapsed.payout()));
    }

    @GetMapping("/{orderNo}")
    @RolesAllowed({"CHANNEL", "STAFF"})
    OrderAnswer get(Actor actor, @PathVariable String orderNo) {
        return OrderAnswer.of(desk.get(actor, orderNo), qr);
    }

    @GetMapping
    @RolesAllowed({"CHANNEL", "STAFF"})
    Page<OrderAnswer> list(
            Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable String showCode,
            @RequestParam(required = false) @Nullable String mobileLast4,
            @RequestParam(required = false) @Nullable String ticketCode) {
        var show = showCode == null ? null : Codes.show(showCode);
        var filter = new Orders.Filter(null, show, mobileLast4, ticketCode);
        return desk.list(actor, filter, paging).map(order -> OrderAnswer.of(order, qr));
    }
}
