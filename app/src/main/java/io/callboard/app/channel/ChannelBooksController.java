package io.callboard.app.channel;

import io.callboard.channel.ChannelDayCsv;
import io.callboard.kernel.Actor;
import io.callboard.processes.channel.ChannelBooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The days of channels: the file that both sides compare, and the commission. */
@RestController
@RequestMapping("/api/v1/channels/{channel}")
class ChannelBooksController {
    private final ChannelBooks books;

    ChannelBooksController(ChannelBooks books) {
        this.books = books;
    }

    record AskedCommission(@NotNull BigDecimal percent, @NotNull LocalDate validFrom) {}

    /** The reconciliation file of a business day as CSV; a day that is not over may grow. */
    @GetMapping(value = "/reconciliation", produces = "text/csv;charset=UTF-8")
    @RolesAllowed({"CHANNEL", "FINANCE", "AUDITOR"})
    ResponseEntity<byte[]> reconciliation(Actor actor, @PathVariable String channel, @RequestParam LocalDate day) {
        var file = ChannelDayCsv.bytes(books.day(actor, channel, day));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + channel + "-" + day + ".csv")
                .body(file);
    }

    @PutMapping("/commission")
    @RolesAllowed("FINANCE")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void commission(Actor actor, @PathVariable String channel, @Valid @RequestBody AskedCommission asked) {
        books.setCommission(actor, channel, asked.percent(), asked.validFrom());
    }
}
