package io.callboard.app.sale.pass;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.pass.PassOffice;
import io.callboard.sale.pass.PassQuota;

/** How many passes a performance may have. */
final class QuotaDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final IntegerField seats = new IntegerField();
    private final IntegerField work = new IntegerField();

    QuotaDialog(PassOffice office, ShowCode show, PassQuota quota, Runnable done) {
        setHeaderTitle(getTranslation("passes.quota.set"));
        number(seats, "passes.quota.seats", quota.seats(), quota.seatsUsed());
        number(work, "passes.quota.work", quota.workPasses(), quota.workPassesUsed());
        var fields = new VerticalLayout(new Paragraph(getTranslation("passes.quota.help")), seats, work);
        fields.setPadding(false);
        fields.setWidth("26rem");
        add(fields);
        var keep = new Button(getTranslation("passes.quota.set"), click -> {
            boolean wrong =
                    seats.getValue() == null || work.getValue() == null || seats.isInvalid() || work.isInvalid();
            if (!wrong
                    && Say.ifRefused(() -> office.setQuota(Callers.actor(), show, seats.getValue(), work.getValue()))) {
                close();
                done.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("passes.back"), click -> close()), keep);
    }

    private void number(IntegerField field, String key, int value, int least) {
        field.setLabel(getTranslation(key));
        field.setMin(least);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("passes.quota.least", least));
    }
}
