package io.callboard.app.sale;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The seats of a performance as they are at this moment, on a map that fills the screen; who keeps what from the public. */
@Route(value = "performances/seats", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "SAFETY", "SELLER", "AUDITOR"})
class SeatDeskView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient Performances performances;
    private final transient MapPlans plans;
    private final transient LiveSeats live;
    private final transient SeatDesk desk;
    private transient @Nullable Shown shown;
    private transient SeatFeed.@Nullable Following following;

    SeatDeskView(Performances performances, MapPlans plans, LiveSeats live, SeatDesk desk) {
        this.performances = performances;
        this.plans = plans;
        this.live = live;
        this.desk = desk;
    }

    /** What is on the screen, and the number of the last change in it. */
    private record Shown(Performance performance, SeatMap map, SeatRail rail, long sequence) {}

    @Override
    public void setParameter(BeforeEvent event, String showCode) {
        var performance = ShowCode.isValid(showCode)
                ? performances.byCode(new ShowCode(showCode)).orElse(null)
                : null;
        if (performance == null || !desk.isBuilt(performance)) {
            unfollow();
            shown = null;
            title(getTranslation("seats.title"));
            body(new EmptyState(
                    VaadinIcon.GRID_SMALL_O, getTranslation("seats.empty"), getTranslation("seats.empty.next")));
            return;
        }
        show(performance);
    }

    private void show(Performance performance) {
        title(performance.title());
        filters(CodeText.show(performance.code().value()));
        summary(Formats.moment(performance.curtainAt(), getLocale()));
        var plan = plans.of(performance.hallCode(), performance.planVersion());
        var map = new SeatMap(plan, getTranslation("seats.map", performance.title()), true, ColourBy.STATE);
        var rail = new SeatRail(performance, map, desk);
        long sequence = live.show(performance.code(), plan, map);
        rail.refresh();
        map.onSelection(chosen -> rail.showSelection());
        var split = new Div(map, rail);
        split.addClassName("seat-desk");
        body(split);
        shown = new Shown(performance, map, rail, sequence);
        // The same page for another performance: it is attached already.
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        follow(attached.getUI());
    }

    private void follow(UI ui) {
        unfollow();
        var now = shown;
        if (now != null) {
            following = live.follow(now.performance().code(), now.sequence(), ui, now.map(), now.rail()::refresh);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow();
    }

    private void unfollow() {
        if (following != null) {
            following.close();
            following = null;
        }
    }
}
