package io.callboard.app.sale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.app.sale.OrderJson.OrderAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.processes.sale.TicketQr;
import io.callboard.processes.sale.exchange.ExchangeDesk;
import io.callboard.processes.sale.exchange.ExchangeResult;
import io.callboard.processes.sale.exchange.NewExchange;
import io.callboard.rulebook.Decision;
import io.callboard.sale.exchange.ExchangeSum;
import io.callboard.sale.exchange.ExchangeTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets that are exchanged for another seat of the same show, perhaps at another performance. */
@RestController
@RequestMapping("/api/v1/orders/{orderNo}")
class ExchangesController {
    private final ExchangeDesk desk;
    private final TicketQr qr;
    private final Once once;
    private final ObjectMapper json;

    ExchangesController(ExchangeDesk desk, TicketQr qr, Once once, ObjectMapper json) {
        this.desk = desk;
        this.qr = qr;
        this.once = once;
        this.json = json;
    }

    /** Without a lock it is asked what the rules say, with one also what it comes to. */
    record QuoteAsked(@NotBlank String ticketCode, @Nullable String lockId) {}

    record Asked(@NotBlank String ticketCode, @NotBlank String lockId, OrderJson.@Nullable @Valid Payment payment) {
        NewExchange exchange() {
            return new NewExchange(Codes.ticket(ticketCode), lockId, payment == null ? null : payment.payment());
        }
    }

    /** The fee is kept of what was paid; the rest pays for the other ticket, extra is paid on top. */
    record Sums(long paidFen, long feeFen, long dueFen, long extraFen) {
        static Sums of(ExchangeSum sum) {
            return new Sums(Cny.fen(sum.paid()), Cny.fen(sum.fee()), Cny.fen(sum.due()), Cny.fen(sum.extra()));
        }
    }

    record Quote(String ticketCode, boolean allowed, long feeFen, Decision decision, @Nullable Sums sums) {
        static Quote of(String ticketCode, ExchangeTerms.Ruling ruling, @Nullable ExchangeSum sum) {
            return new Quote(
                    ticketCode,
                    ruling.allowed(),
                    Cny.fen(ruling.fee()),
                    ruling.trace(),
                    sum == null ? null : Sums.of(sum));
        }
    }

    record Exchanged(String ticketCode, Sums sums, OrderAnswer order) {}

    @PostMapping("/exchange-quotes")
    @RolesAllowed({"CHANNEL", "SELLER"})
    Quote quote(Actor actor, @PathVariable String orderNo, @Valid @RequestBody QuoteAsked asked) {
        var ticket = Codes.ticket(asked.ticketCode());
        if (asked.lockId() == null) {
            return Quote.of(asked.ticketCode(), desk.ruling(actor, orderNo, ticket), null);
        }
        var quote = desk.quote(actor, orderNo, ticket, asked.lockId());
        return Quote.of(asked.ticketCode(), quote.ruling(), quote.sum());
    }

    @PostMapping("/exchanges")
    @RolesAllowed({"CHANNEL", "SELLER"})
    ResponseEntity<byte[]> exchange(
            Actor actor, HttpServletRequest request, @PathVariable String orderNo, @Valid @RequestBody Asked asked)
            throws JsonProcessingException {
        var payment = asked.payment();
        if (payment != null) {
            payment.checkMethod(actor);
        }
        var exchange = asked.exchange();
        return once.<ExchangeResult>answerDigested(
                request,
                json.writeValueAsBytes(asked),
                result -> result.fold(exchanged -> HttpStatus.CREATED, lapsed -> HttpStatus.CONFLICT),
                answer -> desk.exchange(actor, orderNo, exchange, answer),
                this::render);
    }

    private Object render(ExchangeResult result) {
        return result.fold(this::exchanged, lapsed -> OrderJson.lapsed(lapsed.payout()));
    }

    private Object exchanged(ExchangeResult.Exchanged exchanged) {
        return new Exchanged(
                exchanged.exchange().ticket().value(),
                Sums.of(exchanged.exchange().sum()),
                OrderAnswer.of(exchanged.order(), qr));
    }
}
