package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.pricing.PriceChart;

/** Asks for other zones while a performance sells: why, and that somebody else agrees first. */
final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ZoneDesk desk;
    private final transient PriceChart chart;
    private final transient Runnable done;
    private final TextArea reason = new TextArea();

    AskDialog(ZoneDesk desk, PriceChart chart, Runnable done) {
        this.desk = desk;
        this.chart = chart;
        this.done = done;
        setHeaderTitle(getTranslation("zones.ask.title"));
        setWidth("32rem");
        reason.setLabel(getTranslation("zones.ask.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("zones.ask.effect")), reason);
        var ask = new Button(getTranslation("zones.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("zones.back"), click -> close()), ask);
        reason.focus();
    }

    private void ask() {
        reason.setErrorMessage(getTranslation("zones.needed"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            return;
        }
        if (Say.ifRefused(() -> desk.ask(Callers.actor(), chart, reason.getValue()))) {
            close();
            Say.done(getTranslation("zones.ask.done"));
            done.run();
        }
    }
}
