package io.callboard.app.sale;

import io.callboard.kernel.Actor;
import io.callboard.processes.sale.TicketPrinting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Printed tickets: each print is counted, so it is asked for by POST. */
@RestController
@RequestMapping("/api/v1/orders/{orderNo}/prints")
class PrintsController {
    private final TicketPrinting printing;

    PrintsController(TicketPrinting printing) {
        this.printing = printing;
    }

    /** Without codes, all tickets of the order that are valid; the reason is wanted from the second print on. */
    record Asked(
            @Nullable @Size(max = 500) List<@NotBlank String> ticketCodes, @Nullable @Size(max = 200) String reason) {}

    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @RolesAllowed({"SELLER", "CHANNEL"})
    byte[] print(Actor actor, @PathVariable String orderNo, @Valid @RequestBody Asked asked) {
        var codes = asked.ticketCodes() == null ? List.<String>of() : asked.ticketCodes();
        return printing.print(actor, orderNo, codes, asked.reason() == null ? "" : asked.reason());
    }
}
