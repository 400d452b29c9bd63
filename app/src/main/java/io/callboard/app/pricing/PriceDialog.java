package io.callboard.app.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.ShareMeter;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.processes.pricing.Pricing;
import io.callboard.sale.PublicQuota;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sets the price levels of a performance and the areas that have them, with the public share that follows. */
final class PriceDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient PriceDraft draft;
    private final transient Pricing pricing;
    private final transient PublicQuota quota;
    private final transient Instant now;
    private final transient Consumer<ShowCode> done;
    private final List<LevelRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Div effect = new Div();

    PriceDialog(PriceDraft draft, Pricing pricing, PublicQuota quota, Instant now, Consumer<ShowCode> done) {
        this.draft = draft;
        this.pricing = pricing;
        this.quota = quota;
        this.now = now;
        this.done = done;
        setHeaderTitle(getTranslation("pricing.prices.title"));
        setWidth("min(62rem, 95vw)");
        effect.getStyle().set("margin-top", "1rem");
        effect.getElement().setAttribute("aria-live", "polite");
        if (draft.isTooFine()) {
            add(new Paragraph(getTranslation("pricing.prices.fine")));
            getFooter().add(new Button(getTranslation("pricing.back"), click -> close()));
            return;
        }
        var more = new Button(getTranslation("pricing.level.add"), VaadinIcon.PLUS.create(), click -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(getTranslation("pricing.prices.help")), list, more, effect);
        fill();
        var keep = new Button(getTranslation("pricing.prices.do"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("pricing.back"), click -> close()), keep);
    }

    private void fill() {
        draft.levels().forEach(level -> show(row().with(level, draft.areasOf(level.level()))));
        if (rows.isEmpty()) {
            show(row().with("A", draft.areas()));
        }
        tellEffect();
    }

    private void addRow() {
        var free = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .filter(each -> rows.stream().noneMatch(row -> row.key().equals(each)))
                .findFirst()
                .orElse("");
        show(row().with(free, List.of()));
    }

    private LevelRow row() {
        return new LevelRow(draft, this::tellEffect, this::remove);
    }

    private void show(LevelRow row) {
        rows.add(row);
        list.add(row);
    }

    private void remove(LevelRow row) {
        rows.remove(row);
        list.remove(row);
        tellEffect();
    }

    /** What the levels as they stand would put on public sale. */
    private void tellEffect() {
        var areas = new LinkedHashMap<Level, Set<String>>();
        rows.forEach(row -> areas.put(row.draft(), row.areas()));
        int onSale = draft.onSale(draft.chart(areas));
        var share = quota.share(onSale, draft.performance().capacity(), BusinessZone.dayOf(now));
        effect.removeAll();
        effect.add(new ShareMeter(onSale, share.approvedCapacity(), share.leastPercent()));
        if (!draft.fine().isEmpty()) {
            effect.add(new Paragraph(getTranslation(
                    "pricing.prices.rows", Formats.count(draft.fine().size()))));
        }
    }

    private void keep() {
        var areasOfLevel = levels();
        if (areasOfLevel.size() < rows.size() || rows.isEmpty()) {
            return;
        }
        var chart = draft.chart(areasOfLevel);
        if (chart.assignments().isEmpty()) {
            Say.warn(getTranslation("pricing.areas.none"));
            return;
        }
        if (Say.ifRefused(() -> pricing.put(Callers.actor(), chart, draft.replacing()))) {
            close();
            Say.done(getTranslation("pricing.prices.done"));
            done.accept(chart.showCode());
        }
    }

    /** Every level that is right, with its areas; those that are wrong are marked and missing. */
    private Map<Level, Set<String>> levels() {
        var areasOfLevel = new LinkedHashMap<Level, Set<String>>();
        var keys = new HashSet<String>();
        var areas = new HashSet<String>();
        for (var row : rows) {
            row.level(keys, areas).ifPresent(level -> areasOfLevel.put(level, row.areas()));
            keys.add(row.key());
            areas.addAll(row.areas());
        }
        return areasOfLevel;
    }
}
