package io.callboard.app.show;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Any number of rows of one kind, at least one; each can be taken out again. */
final class Rows<R extends Rows.Row> extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<R> maker;
    private final Div list = new Div();

    /** One row of fields. */
    abstract static class Row extends Div {
        private static final long serialVersionUID = 1L;

        Row() {
            addClassName("form-row");
        }

        abstract boolean isFilled();
    }

    Rows(String addKey, Supplier<R> maker) {
        this.maker = maker;
        var more = new Button(getTranslation(addKey), VaadinIcon.PLUS.create(), click -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, more);
    }

    R addRow() {
        var row = maker.get();
        var out = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> takeOut(row));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        out.setAriaLabel(getTranslation("show.row.out"));
        out.setTooltipText(getTranslation("show.row.out"));
        row.add(out);
        list.add(row);
        return row;
    }

    private void takeOut(R row) {
        if (list.getComponentCount() > 1) {
            list.remove(row);
        }
    }

    @SuppressWarnings("unchecked")
    Stream<R> rows() {
        return list.getChildren().map(row -> (R) row);
    }

    boolean areFilled() {
        return rows().filter(row -> !row.isFilled()).count() == 0;
    }
}
