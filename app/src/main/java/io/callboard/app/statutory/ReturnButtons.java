package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Role;
import io.callboard.processes.statutory.ReturnDownloads;
import io.callboard.processes.statutory.SendAgain;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.StatutoryReturn;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;

/** What can be done with a return: its files, drawing it up again, signing off, correcting, sending again. */
@org.springframework.stereotype.Component
class ReturnButtons {
    private final StatutoryReturns face;
    private final ReturnDownloads downloads;
    private final SignOffLink signOff;
    private final SendAgain sendAgain;

    ReturnButtons(StatutoryReturns face, ReturnDownloads downloads, SignOffLink signOff, SendAgain sendAgain) {
        this.face = face;
        this.downloads = downloads;
        this.signOff = signOff;
        this.sendAgain = sendAgain;
    }

    /** The buttons of a return for whoever reads it; again shows it anew when one has changed it. */
    Component[] of(StatutoryReturn one, Runnable again) {
        var buttons = new ArrayList<Component>();
        boolean compliance = Callers.actor().has(Role.COMPLIANCE);
        boolean draft = !one.status().isArchived();
        if (!draft || (compliance && one.figures() != null)) {
            one.type().formats().forEach(format -> buttons.add(download(one, format, draft)));
        }
        if (compliance && one.status().isOpen()) {
            buttons.add(new Button(words("returns.redraw"), click -> redraw(one, again)));
        }
        if (compliance && one.status() == ReturnStatus.ISSUED) {
            var correct = words("returns.correct");
            buttons.add(new Button(correct, click -> new CorrectionDialog(face, one.returnNo()).open()));
        }
        if (compliance && sendAgain.isWanted(one)) {
            var button = new Button(words("returns.sendAgain"), click -> sendAgain(one, again));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(button);
        }
        if (compliance && one.status() == ReturnStatus.CHECKED) {
            signOff.of(one.returnNo(), words("returns.signOff")).ifPresent(buttons::add);
        }
        return buttons.toArray(Component[]::new);
    }

    private Component download(StatutoryReturn one, ReturnFormat format, boolean draft) {
        var actor = Callers.actor();
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = draft
                    ? downloads.preview(actor, one.returnNo(), format)
                    : downloads.archived(actor, one.returnNo(), format);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), ReturnNames.file(one, format), format.mediaType(), bytes.length);
        });
        var word = words(draft ? "returns.file.draft" : "returns.file", format.name());
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.setSize("14px");
        var link = new Anchor(handler, "");
        link.add(icon, new Span(" " + word));
        link.getStyle().set("white-space", "nowrap").set("padding", "0 .4rem");
        return link;
    }

    /** The figures are drawn up from the books as they are now; the page then says what came of it. */
    private void redraw(StatutoryReturn one, Runnable again) {
        Say.ifRefused(() -> {
            face.request(Callers.actor(), one.type(), one.venueDay(), AnswerTo.nobody());
            Say.done(words("returns.redrawn"));
            again.run();
        });
    }

    private void sendAgain(StatutoryReturn one, Runnable again) {
        Say.ifRefused(() -> {
            sendAgain.send(Callers.actor(), one.returnNo());
            Say.done(words("returns.sentAgain"));
            again.run();
        });
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
