package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Key, name and price of one level; the rules propose a price for the zones that they know. */
final class LevelDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_KEY = 20;

    private final transient Set<String> taken;
    private final transient Consumer<Level> done;
    private final ComboBox<String> key = new ComboBox<>();
    private final TextField name = new TextField();
    private final BigDecimalField price = new BigDecimalField();

    /** Taken are the keys of other levels. */
    LevelDialog(
            @Nullable Level level,
            Set<String> taken,
            List<String> zones,
            Function<String, Optional<Money>> proposed,
            Consumer<Level> done) {
        this.taken = taken;
        this.done = done;
        setHeaderTitle(getTranslation(level == null ? "zones.level.new" : "zones.level.change"));
        key.setLabel(getTranslation("zones.level.key"));
        key.setHelperText(getTranslation("zones.level.key.help"));
        key.setItems(zones);
        key.setAllowCustomValue(true);
        key.addCustomValueSetListener(typed -> key.setValue(typed.getDetail().strip()));
        name.setLabel(getTranslation("zones.level.name"));
        name.setMaxLength(60);
        price.setLabel(getTranslation("zones.level.price"));
        if (level != null) {
            key.setValue(level.level());
            name.setValue(level.name());
            price.setValue(level.price().getAmount());
        }
        key.addValueChangeListener(change -> propose(change.getValue(), proposed));
        var fields = new VerticalLayout(key, name, price);
        fields.setPadding(false);
        fields.getChildren().forEach(field -> field.getElement().getStyle().set("width", "20rem"));
        add(fields);
        var keep = new Button(getTranslation("zones.level.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        getFooter().add(new Button(getTranslation("zones.back"), click -> close()), keep);
        key.focus();
    }

    private void propose(@Nullable String zone, Function<String, Optional<Money>> proposed) {
        price.setHelperText("");
        if (zone == null) {
            return;
        }
        proposed.apply(zone).ifPresent(amount -> {
            price.setHelperText(getTranslation("zones.level.proposed", Formats.yuan(amount)));
            if (price.isEmpty()) {
                price.setValue(amount.getAmount());
            }
        });
    }

    private void keep() {
        var typed = key.getValue() == null ? "" : key.getValue();
        boolean keyFine = !typed.isBlank() && typed.length() <= LONGEST_KEY && !taken.contains(typed);
        key.setErrorMessage(getTranslation("zones.level.key.wrong"));
        key.setInvalid(!keyFine);
        name.setErrorMessage(getTranslation("zones.needed"));
        name.setInvalid(name.getValue().isBlank());
        var yuan = price.getValue();
        boolean priceFine = yuan != null
                && yuan.signum() >= 0
                && yuan.compareTo(HIGHEST) <= 0
                && yuan.stripTrailingZeros().scale() <= 2;
        price.setErrorMessage(getTranslation("zones.level.price.wrong"));
        price.setInvalid(!priceFine);
        if (yuan == null || !priceFine || !keyFine || name.isInvalid()) {
            return;
        }
        close();
        done.accept(new Level(
                typed, name.getValue().strip(), Cny.ofFen(yuan.movePointRight(2).longValueExact())));
    }
}
