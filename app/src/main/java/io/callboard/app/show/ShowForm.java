package io.callboard.app.show;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Uploads;
import io.callboard.hall.Hall;
import io.callboard.hall.Venues;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.show.ShowData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;

/** What a planner writes down of a show: what it is, who is on the stage, when it is played, its papers. */
@org.springframework.stereotype.Component
@Scope("prototype")
class ShowForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 120;

    private final TextField name = new TextField();
    private final Select<DictionaryEntry> type = new Select<>();
    private final TextField presenter = new TextField();
    private final TextField licence = new TextField();
    private final TextArea programme = new TextArea();
    private final Checkbox temporaryStage = new Checkbox();
    private final Rows<PerformerRow> performers;
    private final Rows<PlannedRow> performances;
    private final Papers papers;

    ShowForm(DictionaryOffice dictionaries, Venues venues, Uploads uploads) {
        var halls = venues.halls().stream().filter(Hall::hasPlan).toList();
        performers = new Rows<>("show.performer.add", PerformerRow::new);
        performances = new Rows<>("show.performance.add", () -> new PlannedRow(halls));
        papers = new Papers(uploads);
        name.setMaxLength(LONGEST_TITLE);
        type.setItems(dictionaries.inForce(Dictionary.PERFORMANCE_TYPES));
        type.setItemLabelGenerator(each -> each.code() + " " + each.name(getLocale()));
        labelled(name, "show.name");
        labelled(type, "show.type");
        labelled(presenter, "show.presenter");
        labelled(licence, "show.licence");
        labelled(programme, "show.programme");
        temporaryStage.setLabel(getTranslation("show.temporaryStage"));
        addClassName("form-cards");
        add(
                card("show.what", grid(name, type, presenter, licence, programme, temporaryStage)),
                card("show.performers", performers),
                card("show.performances", performances),
                card("show.papers", papers));
    }

    private void labelled(HasLabel field, String key) {
        field.setLabel(getTranslation(key));
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H3(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }

    /** A form for a show that is written down for the first time: one empty performer and performance. */
    ShowForm empty() {
        performers.addRow();
        performances.addRow();
        name.focus();
        return this;
    }

    ShowForm filledWith(ShowData data) {
        name.setValue(data.title());
        type.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(data.performanceType()))
                .findFirst()
                .ifPresent(type::setValue);
        presenter.setValue(data.presenter().name());
        licence.setValue(data.presenter().licenceNo());
        programme.setValue(data.programme());
        temporaryStage.setValue(data.temporaryStage());
        data.performers().forEach(each -> performers.addRow().fill(each));
        data.performances().forEach(each -> performances.addRow().fill(each));
        papers.keep(data.documents());
        return this;
    }

    /** Marks what is missing; says whether nothing is. */
    boolean isFilled() {
        return Stream.of(
                                Needed.areFilled(name, type, presenter, licence, programme),
                                performers.areFilled(),
                                performances.areFilled())
                        .filter(filled -> !filled)
                        .count()
                == 0;
    }

    ShowData data() {
        return new ShowData(
                name.getValue().strip(),
                type.getValue().code(),
                new ShowData.Presenter(
                        presenter.getValue().strip(), licence.getValue().strip()),
                performers.rows().map(PerformerRow::performer).toList(),
                programme.getValue().strip(),
                temporaryStage.getValue(),
                performances.rows().map(PlannedRow::planned).toList(),
                List.copyOf(papers.documents()));
    }
}
