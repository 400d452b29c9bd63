package io.callboard.app.show;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.callboard.hall.Hall;
import io.callboard.kernel.BusinessZone;
import io.callboard.show.ShowData;
import java.util.List;
import java.util.Locale;

/** One performance as it is planned: where, when, for how many. */
final class PlannedRow extends Rows.Row {
    private static final long serialVersionUID = 1L;

    private final transient List<Hall> halls;
    private final Select<Hall> hall = new Select<>();
    private final DateTimePicker curtain = new DateTimePicker();
    private final IntegerField audience = new IntegerField();

    PlannedRow(List<Hall> halls) {
        this.halls = halls;
        hall.setLabel(getTranslation("show.hall"));
        hall.setItems(halls);
        hall.setItemLabelGenerator(each -> each.venueName() + " · " + each.name());
        hall.setWidth("20rem");
        curtain.setLabel(getTranslation("show.curtain"));
        curtain.setLocale("zh".equals(getLocale().getLanguage()) ? Locale.CHINA : Locale.UK);
        audience.setLabel(getTranslation("show.audience"));
        audience.setMin(1);
        add(hall, curtain, audience);
    }

    void fill(ShowData.Planned planned) {
        halls.stream()
                .filter(each -> each.code().equals(planned.hallCode()))
                .findFirst()
                .ifPresent(hall::setValue);
        curtain.setValue(BusinessZone.at(planned.curtainAt()).toLocalDateTime());
        audience.setValue(planned.expectedAudience());
    }

    @Override
    boolean isFilled() {
        return Needed.areFilled(hall, curtain, audience);
    }

    ShowData.Planned planned() {
        var at = curtain.getValue().atZone(BusinessZone.ID).toInstant();
        return new ShowData.Planned(hall.getValue().code(), at, audience.getValue());
    }
}
