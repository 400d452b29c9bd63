package io.callboard.app.sale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.processes.sale.TicketPrinting;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Prints the valid tickets of an order as a PDF; whoever prints one again says why. */
public final class PrintButton extends Button {
    private static final long serialVersionUID = 1L;

    private final String orderNo;
    private final transient List<Ticket> tickets;
    private final transient TicketPrinting printing;

    public PrintButton(String orderNo, List<Ticket> tickets, TicketPrinting printing) {
        super(UI.getCurrent().getTranslation("sale.print"), VaadinIcon.PRINT.create());
        this.orderNo = orderNo;
        this.tickets = tickets.stream()
                .filter(ticket -> ticket.status() == TicketStatus.VALID || ticket.status() == TicketStatus.CHECKED_IN)
                .toList();
        this.printing = printing;
        setEnabled(!this.tickets.isEmpty());
        addClickListener(click -> begin());
    }

    private void begin() {
        boolean again = tickets.stream().anyMatch(ticket -> printing.prints(ticket) > 0);
        if (again) {
            new Again().open();
        } else {
            print("");
        }
    }

    private boolean print(String reason) {
        var codes = tickets.stream().map(ticket -> ticket.code().value()).toList();
        return Say.ifRefused(() -> open(printing.print(Callers.actor(), orderNo, codes, reason)));
    }

    /** Opens it beside this page, where it is sent to the printer. */
    private void open(byte[] pdf) {
        var handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(pdf), orderNo + ".pdf", "application/pdf", pdf.length))
                .inline();
        var link = new Anchor(handler, "");
        link.setTarget("_blank");
        link.getStyle().set("display", "none");
        getParent().orElseThrow().getElement().appendChild(link.getElement());
        link.getElement().executeJs("this.click()");
        Say.done(getTranslation("sale.print.done", tickets.size()));
    }

    /** Why a ticket is printed again. */
    private final class Again extends Dialog {
        private static final long serialVersionUID = 1L;

        Again() {
            setHeaderTitle(PrintButton.this.getTranslation("sale.print.again"));
            var reason = new TextField(PrintButton.this.getTranslation("sale.print.reason"));
            reason.setMaxLength(200);
            reason.setWidthFull();
            add(new Paragraph(PrintButton.this.getTranslation("sale.print.counted")), reason);
            var go = new Button(PrintButton.this.getTranslation("sale.print"), click -> {
                reason.setErrorMessage(PrintButton.this.getTranslation("sale.needed"));
                reason.setInvalid(reason.getValue().isBlank());
                if (!reason.isInvalid() && print(reason.getValue())) {
                    close();
                }
            });
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(new Button(PrintButton.this.getTranslation("sale.back"), click -> close()), go);
            reason.focus();
        }
    }
}
