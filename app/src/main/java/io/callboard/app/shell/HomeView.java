package io.callboard.app.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.DeskCard;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** The first page after signing in: what waits for me, what is late, the day's figures of my desk. */
@Route(value = "", layout = Shell.class)
@RolesAllowed("STAFF")
class HomeView extends Page {
    private static final long serialVersionUID = 1L;

    HomeView(List<DeskCard> cards) {
        title(getTranslation("home.title"));
        var actor = Callers.actor();
        var desk = new Div();
        desk.addClassName("desk");
        cards.stream()
                .filter(card -> card.isFor(actor))
                .sorted(Comparator.comparingInt(DeskCard::order))
                .forEach(card -> desk.add(card.create(actor)));
        if (desk.getComponentCount() == 0) {
            body(new EmptyState(VaadinIcon.COFFEE, getTranslation("home.empty"), getTranslation("home.empty.next")));
        } else {
            body(desk);
        }
    }
}
