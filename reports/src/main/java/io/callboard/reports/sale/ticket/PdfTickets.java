package io.callboard.reports.sale.ticket;

import io.callboard.reports.press.Printer;
import io.callboard.reports.press.Sheet;
import io.callboard.sale.TicketFace;
import io.callboard.sale.TicketPress;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints tickets on stock of 195 by 80 mm, one a page. */
@Component
public class PdfTickets implements TicketPress {
    private static final String TEMPLATE = "/io/callboard/reports/sale/ticket/ticket.jrxml";

    private final Printer printer;

    public PdfTickets(Printer printer) {
        this.printer = printer;
    }

    /** Nothing stands above the tickets. */
    public record Head() {}

    @Override
    public byte[] print(List<TicketFace> faces) {
        return printer.pdf(new Sheet("门票", TEMPLATE, new Head(), faces, false));
    }
}
