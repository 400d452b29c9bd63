package io.callboard.app.hall;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.hall.Entrance;
import io.callboard.kernel.HallCode;
import io.callboard.processes.hall.Halls;
import java.util.ArrayList;
import java.util.List;

/** Names the stand and the gate of each area of a plan; they stand on tickets. */
final class EntranceDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final List<Line> lines = new ArrayList<>();

    EntranceDialog(Halls halls, HallCode hall, int version) {
        setHeaderTitle(getTranslation("hall.entrances"));
        setWidth("min(40rem, 95vw)");
        add(new Paragraph(getTranslation("hall.entrances.help")));
        halls.entrances(hall, version).forEach(entrance -> {
            var line = new Line(entrance);
            lines.add(line);
            add(line);
        });
        var keep = new Button(getTranslation("hall.entrances.keep"), click -> {
            var named = lines.stream().map(Line::entrance).toList();
            if (Say.ifRefused(() -> halls.setEntrances(Callers.actor(), hall, version, named))) {
                close();
                Say.done(getTranslation("hall.entrances.done"));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("hall.back"), click -> close()), keep);
    }

    private static final class Line extends Div {
        private static final long serialVersionUID = 1L;
        private final String area;
        private final TextField stand = new TextField();
        private final TextField gate = new TextField();

        Line(Entrance entrance) {
            area = entrance.area();
            addClassName("form-row");
            stand.setLabel(getTranslation("hall.stand.of", area));
            stand.setValue(entrance.stand());
            stand.setMaxLength(LONGEST);
            gate.setLabel(getTranslation("hall.gate.of", area));
            gate.setValue(entrance.gate());
            gate.setMaxLength(LONGEST);
            add(stand, gate);
        }

        Entrance entrance() {
            return new Entrance(area, stand.getValue().strip(), gate.getValue().strip());
        }
    }
}
