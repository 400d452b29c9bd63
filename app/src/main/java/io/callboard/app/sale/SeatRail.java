package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.ShareMeter;
import io.callboard.app.parts.StackedBar;
import io.callboard.app.parts.StackedBar.Part;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatState;
import io.callboard.app.sale.pass.PassDialog;
import io.callboard.kernel.Role;
import io.callboard.show.Performance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Beside the map: where the seats are, the public share, what is selected and what can be done with it, who holds what. */
final class SeatRail extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Performance performance;
    private final SeatMap map;
    private final transient SeatDesk desk;
    private final boolean mayKeep;
    private static final Map<SeatState, String> BAR = new EnumMap<>(Map.of(
            SeatState.SOLD, "seat-sold",
            SeatState.LOCKED, "seat-locked",
            SeatState.HELD, "seat-held",
            SeatState.AVAILABLE, "seat-free",
            SeatState.KILLED, "seat-killed"));

    private int held = -1;
    private int soldThen = -1;
    private int given;
    private final Section numbers = card("seats.now");
    private final Section selection = card("seats.selection");
    private final Section holds = card("seats.holds");

    SeatRail(Performance performance, SeatMap map, SeatDesk desk) {
        this.performance = performance;
        this.map = map;
        this.desk = desk;
        var reader = Callers.actor();
        this.mayKeep = reader.has(Role.PLANNER) || reader.has(Role.MANAGER);
        addClassName("seat-rail");
        add(numbers, selection, holds);
        showSelection();
    }

    private Section card(String titleKey) {
        var card = new Section(new H3(getTranslation(titleKey)), new Div());
        card.addClassName("card");
        return card;
    }

    private static void fill(Section card, List<com.vaadin.flow.component.Component> content) {
        var body = (Div) card.getComponentAt(1);
        body.removeAll();
        body.add(content);
    }

    /** The numbers anew, by what the map shows; the holds only when others are held. */
    void refresh() {
        var counts = map.counts();
        var bar = new StackedBar(BAR.entrySet().stream()
                .map(part -> new Part(
                        getTranslation("seatmap.state." + part.getKey()),
                        counts.getOrDefault(part.getKey(), 0),
                        part.getValue()))
                .toList());
        var share = desk.keeping().share(performance, publicSeats(counts) - given());
        var meter = new ShareMeter(share.publicSeats(), share.approvedCapacity(), share.leastPercent());
        meter.getStyle().set("margin-top", ".75rem");
        fill(numbers, List.of(bar, meter));
        int nowHeld = counts.getOrDefault(SeatState.HELD, 0);
        if (nowHeld != held) {
            held = nowHeld;
            showHolds();
        }
    }

    /** Sold seats that were given away are not the public's; asked anew when others are sold. */
    private int given() {
        int sold = map.counts().getOrDefault(SeatState.SOLD, 0);
        if (sold != soldThen) {
            soldThen = sold;
            given = desk.counts(performance).given();
        }
        return given;
    }

    private void showHolds() {
        var open = desk.keeping().holds(performance.code());
        fill(holds, List.of(new HoldsList(open, mayKeep, desk.now(), this::release)));
    }

    private static int publicSeats(Map<SeatState, Integer> counts) {
        return Stream.of(SeatState.AVAILABLE, SeatState.LOCKED, SeatState.SOLD)
                .mapToInt(state -> counts.getOrDefault(state, 0))
                .sum();
    }

    /** What is selected, its value, and what keeping it from the public would do to the share. */
    void showSelection() {
        var codes = map.selectedCodes();
        if (codes.isEmpty()) {
            fill(selection, List.of(new Paragraph(getTranslation(mayKeep ? "seats.select" : "seats.select.look"))));
            return;
        }
        var value = desk.value(performance.code(), codes);
        var words = new Paragraph(getTranslation("seats.selected", Formats.count(codes.size()), Formats.yuan(value)));
        words.addClassName("figures");
        if (!mayKeep) {
            fill(selection, List.of(words));
            return;
        }
        long free = codes.stream()
                .filter(code -> stateOf(code) == SeatState.AVAILABLE)
                .count();
        var after = desk.keeping().share(performance, publicSeats(map.counts()) - given() - (int) free);
        var meter = new ShareMeter(after.publicSeats(), after.approvedCapacity(), after.leastPercent());
        fill(selection, List.of(words, new Paragraph(getTranslation("seats.effect")), meter, buttons(codes)));
    }

    private SeatState stateOf(String seatCode) {
        return map.stateAt(map.plan().place(seatCode));
    }

    private Div buttons(List<String> codes) {
        var hold = new Button(
                getTranslation("seats.hold"), click -> new HoldDialog(performance, codes, desk, this::changed).open());
        hold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var kill = new Button(
                getTranslation("seats.kill"), click -> new KillDialog(performance, codes, desk, this::changed).open());
        var revive = new Button(getTranslation("seats.revive"), click -> revive(codes));
        var allocate = new Button(
                getTranslation("seats.allocate"),
                click -> new AllocationDialog(performance, codes, desk, this::changed).open());
        var give = new Button(
                getTranslation("seats.give"),
                click -> new PassDialog(desk.passes(), performance.code(), codes, this::changed).open());
        var row = new Div(hold, kill, revive, allocate, give);
        row.addClassName("row");
        row.getStyle().set("margin-top", ".75rem");
        return row;
    }

    private void revive(List<String> codes) {
        if (Say.ifRefused(() -> desk.keeping().revive(Callers.actor(), performance.code(), codes))) {
            Say.done(getTranslation("seats.revive.done", codes.size()));
            changed();
        }
    }

    private void release(String holdId) {
        if (Say.ifRefused(() -> desk.keeping().release(Callers.actor(), performance.code(), holdId))) {
            Say.done(getTranslation("seats.release.done"));
            showHolds();
        }
    }

    /** After a change that was made here; the map hears of it by itself. */
    private void changed() {
        map.clearSelection();
        showSelection();
        showHolds();
    }
}
