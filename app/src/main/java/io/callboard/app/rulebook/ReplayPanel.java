package io.callboard.app.rulebook;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StackedBar;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Paging;
import io.callboard.processes.rulebook.RuleReplays;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.Replay.Share;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the draft would have decided in a past period: progress, what flips, the money, and the cases themselves. */
final class ReplayPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_AGAIN_MILLIS = 700;
    private static final int SHOWN = 200;

    private final transient RuleReplays replays;
    private final DraftSheet sheet;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Div result = new Div();
    private @Nullable Registration polling;

    ReplayPanel(RuleReplays replays, DraftSheet sheet, Clock clock) {
        this.replays = replays;
        this.sheet = sheet;
        var today = BusinessZone.dayOf(clock.instant());
        day(from, "rulebook.replay.from", today.minusDays(90));
        day(to, "rulebook.replay.to", today);
        var start = new Button(getTranslation("rulebook.replay.start"), VaadinIcon.REFRESH.create(), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var period = new Div(from, to, start);
        period.addClassName("form-row");
        result.addClassName("form-cards");
        add(period, result);
        show();
    }

    private void day(DatePicker picker, String labelKey, LocalDate day) {
        picker.setLabel(getTranslation(labelKey));
        picker.setValue(day);
        picker.setWidth("9.5rem");
        picker.setLocale("zh".equals(getLocale().getLanguage()) ? Locale.CHINA : Locale.UK);
    }

    private void start() {
        var begins = from.getValue();
        var ends = to.getValue();
        if (begins == null || ends == null) {
            return;
        }
        var draft = sheet.draft();
        if (Say.ifRefused(() -> replays.start(
                Callers.actor(),
                draft.ruleSet(),
                draft.version(),
                begins.atStartOfDay(BusinessZone.ID).toInstant(),
                ends.plusDays(1).atStartOfDay(BusinessZone.ID).toInstant()))) {
            show();
        }
    }

    void show() {
        result.removeAll();
        var draft = sheet.draft();
        var newest = replays.newest(draft.ruleSet(), draft.version());
        if (newest.isEmpty()) {
            result.add(new Paragraph(getTranslation("rulebook.replay.none")));
            return;
        }
        show(newest.get());
    }

    private void show(Replay replay) {
        boolean running = replay.status() == Replay.Status.RUNNING;
        getUI().ifPresent(ui -> ui.setPollInterval(running ? LOOK_AGAIN_MILLIS : -1));
        if (running) {
            var bar = new ProgressBar(
                    0, Math.max(1, replay.total()), Math.min(replay.done(), Math.max(1, replay.total())));
            var cancel = new Button(getTranslation("rulebook.replay.cancel"), click -> cancel());
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var words = getTranslation(
                    "rulebook.replay.running", Formats.count(replay.done()), Formats.count(replay.total()));
            result.add(bar, new Paragraph(words), cancel);
            return;
        }
        if (!replay.digest().equals(sheet.draft().digest())) {
            result.add(new Paragraph(getTranslation("rulebook.replay.stale")));
        }
        result.add(new Paragraph(getTranslation("rulebook.replay." + replay.status())), sums(replay));
        if (replay.flipped() > 0) {
            result.add(flips(replay), shares(replay.byRow(), "rulebook.replay.row"));
            if (!replay.byShow().isEmpty()) {
                result.add(shares(replay.byShow(), "rulebook.replay.show"));
            }
            result.add(items());
        }
    }

    private StackedBar flips(Replay replay) {
        return new StackedBar(List.of(
                new StackedBar.Part(getTranslation("rulebook.replay.flipped"), replay.flipped(), "flips"),
                new StackedBar.Part(
                        getTranslation("rulebook.replay.same"), replay.done() - replay.flipped(), "stays")));
    }

    private Component sums(Replay replay) {
        var key = replay.deltaFen() < 0 ? "rulebook.replay.less" : "rulebook.replay.more";
        return new Facts()
                .fact(
                        getTranslation("rulebook.replay.flipped"),
                        Formats.count(replay.flipped()) + " / " + Formats.count(replay.done()))
                .fact(getTranslation(key), Formats.yuan(replay.deltaFen()));
    }

    private Grid<Share> shares(List<Share> shares, String keyName) {
        var grid = new Grid<Share>();
        grid.addColumn(share -> share.key().length() == 21 ? Formats.showCode(share.key()) : share.key())
                .setHeader(getTranslation(keyName))
                .setAutoWidth(true);
        grid.addColumn(share -> share.flipped() + " / " + share.cases())
                .setHeader(getTranslation("rulebook.replay.flipped"))
                .setAutoWidth(true);
        grid.addComponentColumn(share -> new MoneyText(Cny.ofFen(share.deltaFen())))
                .setHeader(getTranslation("rulebook.replay.money"))
                .setAutoWidth(true);
        grid.setItems(shares.stream().filter(share -> share.flipped() > 0).toList());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Grid<Replay.Item> items() {
        var draft = sheet.draft();
        var grid = new Grid<Replay.Item>();
        grid.addColumn(item -> item.caseKind() + " " + item.caseId())
                .setHeader(getTranslation("rulebook.replay.case"))
                .setAutoWidth(true);
        grid.addColumn(item -> item.rowBefore() + " → " + item.rowAfter())
                .setHeader(getTranslation("rulebook.replay.row"))
                .setAutoWidth(true);
        grid.addComponentColumn(item -> new MoneyText(Cny.ofFen(item.deltaFen())))
                .setHeader(getTranslation("rulebook.replay.money"))
                .setAutoWidth(true);
        grid.setItems(replays.items(draft.ruleSet(), draft.version(), Paging.first(SHOWN))
                .items());
        grid.setHeight("14rem");
        return grid;
    }

    private void cancel() {
        var draft = sheet.draft();
        Say.ifRefused(() -> replays.cancel(draft.ruleSet(), draft.version()));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
        polling = attach.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
