package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.Rezoning;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The zones of a performance: drawn with the lasso, given a level and a price, compared with any other version. */
@Route(value = "performances/zones", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
class ZonesView extends Page implements HasUrlParameter<String>, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    static final String REZONING = "rezoning";

    private final transient Performances performances;
    private final transient MapPlans plans;
    private final transient ZoneDesk desk;
    private transient @Nullable ZoneSheet sheet;

    ZonesView(Performances performances, MapPlans plans, ZoneDesk desk) {
        this.performances = performances;
        this.plans = plans;
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String showCode) {
        var performance = ShowCode.isValid(showCode)
                ? performances.byCode(new ShowCode(showCode)).orElse(null)
                : null;
        if (performance == null) {
            title(getTranslation("zones.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("pricing.unknown"), getTranslation("pricing.unknown.next")));
            return;
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter(REZONING);
        show(performance, asked.flatMap(desk::asked).orElse(null));
    }

    private void show(Performance performance, @Nullable Rezoning asked) {
        title(getTranslation("zones.of", performance.title()));
        filters(CodeText.show(performance.code().value()));
        var plan = plans.of(performance.hallCode(), performance.planVersion());
        var shown = new ZoneSheet(performance, asked, plan, desk);
        sheet = shown;
        actions(shown.actions());
        shown.onSaved(() -> show(performances.byCode(performance.code()).orElseThrow(), null));
        body(shown);
        summary(
                asked == null
                        ? ""
                        : getTranslation("zones.asked." + asked.state(), asked.rezoningNo(), asked.reason()));
    }

    /** What would be lost is asked about first. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (sheet != null && sheet.isUnsaved()) {
            var leave = event.postpone();
            var ask = new ConfirmDialog(
                    getTranslation("zones.leave"),
                    getTranslation("zones.leave.words"),
                    getTranslation("zones.leave.do"),
                    click -> leave.proceed());
            ask.setCancelable(true);
            ask.setCancelText(getTranslation("zones.leave.stay"));
            ask.addCancelListener(stay -> leave.cancel());
            ask.open();
        }
    }
}
