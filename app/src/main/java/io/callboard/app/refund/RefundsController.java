package io.callboard.app.refund;

import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.app.refund.RefundJson.Asked;
import io.callboard.app.refund.RefundJson.Quote;
import io.callboard.app.refund.RefundJson.QuoteAsked;
import io.callboard.app.refund.RefundJson.RefundAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.processes.refund.RefundCase;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
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

/** Section 5 of the contract: ticket returns and their refunds. */
@RestController
@RequestMapping("/api/v1")
class RefundsController {
    private final RefundDesk desk;
    private final Once once;

    RefundsController(RefundDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @PostMapping("/orders/{orderNo}/refund-quotes")
    @RolesAllowed({"CHANNEL", "STAFF"})
    Quote quote(Actor actor, @PathVariable String orderNo, @Valid @RequestBody QuoteAsked asked) {
        return Quote.of(desk.quote(actor, orderNo, asked.tickets(), asked.cause()));
    }

    @PostMapping("/orders/{orderNo}/refunds")
    @RolesAllowed({"CHANNEL", "SELLER", "FINANCE", "MANAGER"})
    ResponseEntity<byte[]> request(
            Actor actor, HttpServletRequest request, @PathVariable String orderNo, @Valid @RequestBody Asked asked) {
        var refund = asked.refund();
        return once.<RefundCase>answer(
                request,
                asked,
                HttpStatus.ACCEPTED,
                answer -> desk.request(actor, orderNo, refund, answer),
                RefundAnswer::of);
    }

    @PostMapping("/refunds/{refundNo}/withdrawal")
    @RolesAllowed({"CHANNEL", "SELLER", "FINANCE", "MANAGER"})
    ResponseEntity<byte[]> withdraw(Actor actor, HttpServletRequest request, @PathVariable String refundNo) {
        return once.<RefundCase>answer(
                request, Map.of(), HttpStatus.OK, answer -> desk.withdraw(actor, refundNo, answer), RefundAnswer::of);
    }

    @GetMapping("/refunds/{refundNo}")
    @RolesAllowed({"CHANNEL", "STAFF"})
    RefundAnswer get(Actor actor, @PathVariable String refundNo) {
        return RefundAnswer.of(desk.get(actor, refundNo));
    }

    @GetMapping("/refunds")
    @RolesAllowed({"CHANNEL", "STAFF"})
    Page<RefundAnswer> list(
            Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable RefundStatus status,
            @RequestParam(required = false) @Nullable String showCode) {
        var show = showCode == null ? null : Codes.show(showCode);
        return desk.list(actor, new Refunds.Filter(null, status, show), paging).map(RefundAnswer::of);
    }
}
