package io.callboard.app.rulebook;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Scenarios.Scenario;
import java.util.Map;
import java.util.function.Consumer;

/** Names a case that from now on must come out as it does. */
final class ScenarioDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();

    private ScenarioDialog(Consumer<String> named) {
        setHeaderTitle(getTranslation("rulebook.try.keep"));
        name.setLabel(getTranslation("rulebook.scenarios.name"));
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(getTranslation("rulebook.scenarios.effect")), name);
        fields.setPadding(false);
        fields.setWidth("26rem");
        add(fields);
        var keep = new Button(getTranslation("rulebook.scenarios.keep"), click -> keep(named));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("rulebook.back"), click -> close()), keep);
        name.focus();
    }

    private void keep(Consumer<String> named) {
        boolean missing = name.getValue().isBlank();
        name.setErrorMessage(getTranslation("rulebook.needed"));
        name.setInvalid(missing);
        if (!missing) {
            close();
            named.accept(name.getValue().strip());
        }
    }

    /** Asks for the name and hands the scenario over. */
    record Keeper(Consumer<Scenario> to) {
        void ask(Map<String, Object> facts, Decision decision) {
            new ScenarioDialog(name -> to.accept(new Scenario(name, facts, decision.outcome()))).open();
        }
    }
}
