package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.show.Performance;
import java.util.List;

/** Gives the selected seats to one channel, or back to all. */
final class AllocationDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Select<DictionaryEntry> channel = new Select<>();

    AllocationDialog(Performance performance, List<String> seats, SeatDesk desk, Runnable done) {
        setHeaderTitle(getTranslation("seats.allocate.title", Formats.count(seats.size())));
        channel.setLabel(getTranslation("seats.allocate.channel"));
        channel.setItems(desk.channels());
        channel.setItemLabelGenerator(
                entry -> entry == null ? getTranslation("seats.allocate.all") : entry.name(getLocale()));
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(getTranslation("seats.allocate.all"));
        channel.setWidthFull();
        var now = new StringBuilder();
        desk.keeping().allocations(performance.code()).forEach((code, count) -> now.append(
                        getTranslation("dictionary.channels." + code))
                .append(' ')
                .append(Formats.count(count))
                .append("  "));
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("seats.allocate.effect")),
                new Paragraph(
                        now.isEmpty()
                                ? getTranslation("seats.allocate.none")
                                : getTranslation(
                                        "seats.allocate.now", now.toString().strip())),
                channel);
        fields.setPadding(false);
        fields.setWidth("28rem");
        add(fields);
        var give = new Button(getTranslation("seats.allocate.do"), click -> {
            var code = channel.getValue() == null ? null : channel.getValue().code();
            if (Say.ifRefused(() -> desk.keeping().give(Callers.actor(), performance.code(), seats, code))) {
                close();
                Say.done(getTranslation("seats.allocate.done", Formats.count(seats.size())));
                done.run();
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("seats.back"), click -> close()), give);
    }
}
