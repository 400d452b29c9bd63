package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.show.Performance;
import java.util.List;

/** Takes the selected seats out of the house, with a reason. */
final class KillDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();

    KillDialog(Performance performance, List<String> seats, SeatDesk desk, Runnable done) {
        setHeaderTitle(getTranslation("seats.kill.title", Formats.count(seats.size())));
        reason.setLabel(getTranslation("seats.hold.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(getTranslation("seats.kill.effect")), reason);
        fields.setPadding(false);
        fields.setWidth("28rem");
        add(fields);
        var kill = new Button(getTranslation("seats.kill.do"), click -> {
            if (!Blanks.marked(reason)
                    && Say.ifRefused(
                            () -> desk.keeping().kill(Callers.actor(), performance.code(), seats, reason.getValue()))) {
                close();
                Say.done(getTranslation("seats.kill.done", Formats.count(seats.size())));
                done.run();
            }
        });
        kill.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("seats.back"), click -> close()), kill);
    }
}
