package io.callboard.app.channel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.processes.channel.ChannelBooks;
import java.time.LocalDate;

/** Agrees on what a channel keeps, from a day on. */
final class CommissionDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ChannelBooks books;
    private final String channel;
    private final transient Runnable done;
    private final BigDecimalField percent = new BigDecimalField();
    private final DatePicker from = new DatePicker();

    CommissionDialog(ChannelBooks books, String channel, LocalDate today, Runnable done) {
        this.books = books;
        this.channel = channel;
        this.done = done;
        setHeaderTitle(getTranslation("channel.commission.of", getTranslation("dictionary.channels." + channel)));
        percent.setLabel(getTranslation("channel.percent"));
        from.setLabel(getTranslation("channel.from"));
        from.setLocale(getLocale());
        from.setMin(today);
        from.setValue(today);
        var fields = new VerticalLayout(new Paragraph(getTranslation("channel.commission.effect")), percent, from);
        fields.setPadding(false);
        fields.setWidth("26rem");
        add(fields);
        var keep = new Button(getTranslation("channel.commission.set"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("channel.back"), click -> close()), keep);
        percent.focus();
    }

    private void keep() {
        percent.setErrorMessage(getTranslation("channel.percent.wrong"));
        percent.setInvalid(percent.getValue() == null);
        if (percent.isInvalid() || from.getValue() == null) {
            return;
        }
        if (Say.ifRefused(() -> books.setCommission(Callers.actor(), channel, percent.getValue(), from.getValue()))) {
            close();
            Say.done(getTranslation("channel.commission.done"));
            done.run();
        }
    }
}
