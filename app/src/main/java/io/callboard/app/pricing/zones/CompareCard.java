package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import io.callboard.app.parts.Formats;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.ChartVersion;
import io.callboard.pricing.PriceChart;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the zones on the screen say otherwise than a version: in numbers, and on the map. */
final class CompareCard extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final Select<ChartVersion> version = new Select<>();
    private final Div words = new Div();
    private final transient Supplier<ChartDiff> differences;

    /** Where the differences go; nothing goes back to the zones. */
    interface Board {
        ChartDiff against(PriceChart before);

        void show(ChartDiff diff);

        void showZones();
    }

    CompareCard(List<ChartVersion> versions, Board board, Consumer<ChartVersion> takeOver, boolean mayDraw) {
        addClassName("card");
        differences = () -> board.against(version.getValue().chart());
        version.setLabel(getTranslation("zones.compare.with"));
        version.setItems(versions);
        version.setItemLabelGenerator(each -> getTranslation(
                each.isPublished() ? "zones.version.set" : "zones.version.agreed",
                each.chart().version(),
                Formats.moment(each.since(), getLocale())));
        version.setValue(versions.get(0));
        version.setWidthFull();
        version.addValueChangeListener(change -> refresh());
        var onMap = new Button(getTranslation("zones.compare.map"), click -> board.show(differences()));
        var zones = new Button(getTranslation("zones.compare.zones"), click -> board.showZones());
        var row = new Div(onMap, zones);
        if (mayDraw) {
            row.add(new Button(getTranslation("zones.version.take"), click -> takeOver.accept(version.getValue())));
        }
        row.getChildren().forEach(each -> ((Button) each).addThemeVariants(ButtonVariant.LUMO_SMALL));
        row.addClassName("row");
        words.getElement().setAttribute("aria-live", "polite");
        add(new H3(getTranslation("zones.compare")), version, words, row);
        refresh();
    }

    /** What the zones say otherwise than the version that is chosen. */
    ChartDiff differences() {
        return differences.get();
    }

    void refresh() {
        var diff = differences();
        words.removeAll();
        if (diff.moved().isEmpty()) {
            words.add(new Div(getTranslation("zones.compare.same")));
            return;
        }
        words.add(new Div(getTranslation(
                "zones.compare.moved",
                Formats.count(diff.moved().size()),
                (diff.gain().isPositive() ? "+" : "") + Formats.yuan(diff.gain()))));
        diff.steps().entrySet().stream().limit(SHOWN).forEach(step -> {
            var line = new Div(Formats.count(step.getValue()) + " × "
                    + ZoneMap.step(step.getKey().from(), step.getKey().to()));
            line.addClassNames("figures", "muted");
            words.add(line);
        });
    }
}
