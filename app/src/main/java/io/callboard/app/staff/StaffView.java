package io.callboard.app.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.SettingsPage;
import io.callboard.app.parts.SettingsTab;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Role;
import io.callboard.processes.staff.StaffOffice;
import io.callboard.staff.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody's account; the security administrator makes, changes and closes them, the auditor reads. */
@Route(value = "settings/staff", layout = Shell.class)
@RolesAllowed({"SECADMIN", "AUDITOR"})
class StaffView extends SettingsPage {
    private static final long serialVersionUID = 1L;

    private final transient StaffOffice office;
    private final transient RealTime time;

    StaffView(List<SettingsTab> tabs, StaffOffice office, RealTime time) {
        super(tabs, Callers.actor());
        this.office = office;
        this.time = time;
        show();
    }

    private void show() {
        var actor = Callers.actor();
        var all = office.all(actor);
        var active = all.stream().filter(StaffMember::active).count();
        summary(getTranslation("staff.summary", all.size(), active));
        var grid = list(all);
        if (actor.has(Role.SECADMIN)) {
            var hire = new Button(getTranslation("staff.new"), click -> AccountDialog.hire(office, this::show)
                    .open());
            hire.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(hire);
            grid.addItemClickListener(click -> open(click.getItem()));
        }
        body(grid);
    }

    private void open(StaffMember member) {
        AccountDialog.change(office, member, this::show).open();
    }

    private Grid<StaffMember> list(List<StaffMember> all) {
        var grid = new Grid<StaffMember>();
        grid.addClassName("fill");
        grid.addColumn(StaffMember::username)
                .setHeader(getTranslation("staff.username"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(StaffMember::displayName)
                .setHeader(getTranslation("staff.name"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(this::roles).setHeader(getTranslation("staff.roles")).setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("staff.state"))
                .setAutoWidth(true);
        grid.setItems(all);
        return grid;
    }

    private String roles(StaffMember member) {
        return member.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "));
    }

    private Component state(StaffMember member) {
        if (!member.active()) {
            return new StatusChip(Tone.NOT_BEGUN, getTranslation("staff.closed"));
        }
        if (member.isLocked(time.instant())) {
            return new StatusChip(Tone.BAD, getTranslation("staff.locked"));
        }
        if (member.mustChange()) {
            return new StatusChip(Tone.UNDER_WAY, getTranslation("staff.first"));
        }
        return new StatusChip(Tone.DONE, getTranslation("staff.active"));
    }
}
