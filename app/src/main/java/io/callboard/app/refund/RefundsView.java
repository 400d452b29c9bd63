package io.callboard.app.refund;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Paging;
import io.callboard.processes.refund.RefundCase;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refunds, newest first; which state is looked at is in the address. */
@Route(value = "refunds", layout = Shell.class)
@RolesAllowed({"FINANCE", "MANAGER", "SELLER", "AUDITOR"})
class RefundsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String STATUS = "status";

    private final transient RefundDesk desk;

    RefundsView(RefundDesk desk) {
        this.desk = desk;
        title(getTranslation("refund.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var status = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(RefundsView::status)
                .orElse(null);
        filters(picker(status));
        var filter = new Refunds.Filter(null, status, null);
        show(desk.list(Callers.actor(), filter, Paging.first(Paging.MAX_SIZE)).items());
    }

    private static Optional<RefundStatus> status(String word) {
        return Arrays.stream(RefundStatus.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private Select<RefundStatus> picker(@Nullable RefundStatus status) {
        var picker = new Select<RefundStatus>();
        picker.setItems(RefundStatus.values());
        picker.setEmptySelectionAllowed(true);
        picker.setEmptySelectionCaption(getTranslation("refund.status.any"));
        picker.setItemLabelGenerator(
                each -> getTranslation(each == null ? "refund.status.any" : "refund.status." + each));
        picker.setAriaLabel(getTranslation("refund.state"));
        picker.setValue(status);
        picker.addValueChangeListener(change -> {
            var chosen = change.getValue();
            var address = chosen == null ? QueryParameters.empty() : QueryParameters.of(STATUS, chosen.name());
            getUI().ifPresent(ui -> ui.navigate(RefundsView.class, address));
        });
        return picker;
    }

    private void show(List<RefundCase> found) {
        long sum = found.stream()
                .mapToLong(each -> Cny.fen(each.refund().payout()))
                .sum();
        summary(getTranslation("refund.summary", found.size(), Formats.yuan(sum)));
        if (found.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.ARROW_BACKWARD, getTranslation("refund.empty"), getTranslation("refund.empty.next")));
        } else {
            body(list(found));
        }
    }

    private Grid<RefundCase> list(List<RefundCase> found) {
        var grid = new Grid<RefundCase>();
        grid.addClassName("fill");
        grid.addColumn(each -> Formats.moment(each.refund().requestedAt(), getLocale()))
                .setHeader(getTranslation("refund.requestedAt"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(
                        each -> RefundTone.chip(each.refund().status())))
                .setHeader(getTranslation("refund.state"))
                .setAutoWidth(true);
        grid.addColumn(each -> getTranslation(
                        "dictionary.refund-causes." + each.refund().cause()))
                .setHeader(getTranslation("refund.cause"))
                .setFlexGrow(2);
        grid.addColumn(each -> each.refund().lines().size())
                .setHeader(getTranslation("refund.tickets"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(
                        each -> new MoneyText(each.refund().fee())))
                .setHeader(getTranslation("refund.fee"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(
                        each -> new MoneyText(each.refund().payout())))
                .setHeader(getTranslation("refund.payout"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(each -> each.refund().orderNo())
                .setHeader(getTranslation("refund.order"))
                .setAutoWidth(true);
        grid.setItems(found);
        grid.addItemClickListener(
                click -> RefundNavigation.toRefund(click.getItem().refund().refundNo()));
        return grid;
    }
}
