package io.callboard.app.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart.Level;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One price level while it is edited: key, name, price in yuan, areas. */
final class LevelRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    private final TextField key = new TextField();
    private final TextField name = new TextField();
    private final BigDecimalField price = new BigDecimalField();
    private final MultiSelectComboBox<String> areas = new MultiSelectComboBox<>();

    LevelRow(PriceDraft draft, Runnable changed, Consumer<LevelRow> removed) {
        addClassName("row");
        getStyle().set("align-items", "flex-start");
        key.setLabel(getTranslation("pricing.level"));
        key.setMaxLength(20);
        key.setWidth("5rem");
        name.setLabel(getTranslation("pricing.level.name"));
        name.setMaxLength(60);
        name.setWidth("11rem");
        price.setLabel(getTranslation("pricing.price.yuan"));
        price.setWidth("8rem");
        areas.setLabel(getTranslation("pricing.areas"));
        areas.setItems(draft.areas());
        areas.setItemLabelGenerator(area -> getTranslation("pricing.area.of", area, draft.seatsOf(area)));
        areas.getStyle().set("flex", "1").set("min-width", "16rem");
        areas.addValueChangeListener(change -> changed.run());
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("pricing.level.remove"));
        remove.getStyle().set("margin-top", "1.6rem");
        add(key, name, price, areas, remove);
    }

    LevelRow with(Level level, Collection<String> of) {
        key.setValue(level.level());
        name.setValue(level.name());
        price.setValue(level.price().getAmount());
        areas.setValue(of);
        return this;
    }

    LevelRow with(String proposedKey, Collection<String> of) {
        key.setValue(proposedKey);
        areas.setValue(of);
        return this;
    }

    String key() {
        return key.getValue().strip();
    }

    Set<String> areas() {
        return areas.getValue();
    }

    /** The level without regard to what is wrong with it, for the meter. */
    Level draft() {
        return new Level(key(), name.getValue().strip(), Cny.ZERO);
    }

    /** The level, or its fields marked. Keys and areas that another row has are wrong here. */
    Optional<Level> level(Set<String> keysTaken, Set<String> areasTaken) {
        boolean keyFine = !key().isEmpty() && !keysTaken.contains(key());
        mark(keyFine, "pricing.level.wrong", key::setErrorMessage, key::setInvalid);
        boolean nameFine = !name.getValue().isBlank();
        mark(nameFine, "pricing.required", name::setErrorMessage, name::setInvalid);
        var yuan = price.getValue();
        boolean priceFine = yuan != null
                && yuan.signum() >= 0
                && yuan.compareTo(HIGHEST) <= 0
                && yuan.stripTrailingZeros().scale() <= 2;
        mark(priceFine, "pricing.price.wrong", price::setErrorMessage, price::setInvalid);
        boolean areasFine = areas.getValue().stream().noneMatch(areasTaken::contains);
        mark(areasFine, "pricing.areas.twice", areas::setErrorMessage, areas::setInvalid);
        if (!keyFine || !nameFine || yuan == null || !priceFine || !areasFine) {
            return Optional.empty();
        }
        long fen = yuan.movePointRight(2).longValueExact();
        return Optional.of(new Level(key(), name.getValue().strip(), Cny.ofFen(fen)));
    }

    private void mark(boolean fine, String errorKey, Consumer<String> message, Consumer<Boolean> invalid) {
        message.accept(getTranslation(errorKey));
        invalid.accept(!fine);
    }
}
