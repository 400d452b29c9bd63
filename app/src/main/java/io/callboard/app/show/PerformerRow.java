package io.callboard.app.show;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.show.Origin;
import io.callboard.show.ShowData;

/** Somebody on the stage. */
final class PerformerRow extends Rows.Row {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<Origin> origin = new Select<>();
    private final Checkbox lead = new Checkbox();

    PerformerRow() {
        name.setLabel(getTranslation("show.performer"));
        origin.setLabel(getTranslation("show.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(each -> getTranslation("show.origin." + each));
        origin.setValue(Origin.MAINLAND);
        lead.setLabel(getTranslation("show.lead"));
        lead.setValue(true);
        add(name, origin, lead);
    }

    void fill(ShowData.Performer performer) {
        name.setValue(performer.name());
        origin.setValue(performer.origin());
        lead.setValue(performer.lead());
    }

    @Override
    boolean isFilled() {
        return Needed.areFilled(name);
    }

    ShowData.Performer performer() {
        return new ShowData.Performer(name.getValue().strip(), origin.getValue(), lead.getValue());
    }
}
