package io.callboard.app.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SalePlans;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;

/** When the sale opens and closes; says before the click what will happen. */
final class SalePlanDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int OPENS_AT = 10;

    private final transient PerformanceSheet sheet;
    private final transient SalePlans plans;
    private final transient Consumer<ShowCode> done;
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final Paragraph effect = new Paragraph();

    SalePlanDialog(PerformanceSheet sheet, SalePlans plans, Consumer<ShowCode> done) {
        this.sheet = sheet;
        this.plans = plans;
        this.done = done;
        setHeaderTitle(getTranslation("pricing.plan.title"));
        picker(opens, "pricing.sale.opens");
        picker(closes, "pricing.sale.closes");
        opens.setValue(BusinessZone.at(sheet.now()).toLocalDate().plusDays(1).atTime(OPENS_AT, 0));
        closes.setValue(BusinessZone.at(sheet.performance().curtainAt()).toLocalDateTime());
        tellEffect();
        var fields = new VerticalLayout(opens, closes, new Div(effect));
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var ask = new Button(getTranslation("pricing.plan.do"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("pricing.back"), click -> close()), ask);
    }

    private void picker(DateTimePicker picker, String labelKey) {
        picker.setLabel(getTranslation(labelKey));
        picker.setHelperText(getTranslation("pricing.zone"));
        picker.setStep(Duration.ofMinutes(30));
        picker.setRequiredIndicatorVisible(true);
        picker.setLocale(getLocale().getLanguage().equals("en") ? Locale.UK : getLocale()); // 24 hours
        picker.addValueChangeListener(change -> tellEffect());
    }

    private void tellEffect() {
        var share = sheet.share();
        if (share != null && opens.getValue() != null) {
            effect.setText(getTranslation(
                    "pricing.plan.effect",
                    Formats.count(share.publicSeats()),
                    Formats.moment(instantOf(opens.getValue()), getLocale()),
                    share.percent()));
        }
    }

    private static Instant instantOf(LocalDateTime local) {
        return local.atZone(BusinessZone.ID).toInstant();
    }

    private void ask() {
        boolean fine = isThere(opens) & isThere(closes);
        if (!fine) {
            return;
        }
        var code = sheet.performance().code();
        boolean asked = Say.ifRefused(() -> plans.plan(
                Callers.actor(), code, instantOf(opens.getValue()), instantOf(closes.getValue()), AnswerTo.nobody()));
        if (asked) {
            close();
            Say.done(getTranslation("pricing.plan.done"));
            done.accept(code);
        }
    }

    private boolean isThere(DateTimePicker picker) {
        boolean there = picker.getValue() != null;
        picker.setErrorMessage(getTranslation("pricing.required"));
        picker.setInvalid(!there);
        return there;
    }
}
