package io.callboard.app.show;

import com.vaadin.flow.component.html.Div;
import io.callboard.app.http.Uploads;
import io.callboard.app.parts.FileField;
import io.callboard.show.DocumentKind;
import io.callboard.show.ShowData;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers of an application, one field a kind. */
final class Papers extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<DocumentKind> LATER = Set.of(DocumentKind.APPROVAL_SCAN, DocumentKind.PERMIT_SCAN);

    private final Map<DocumentKind, FileField> fields = new EnumMap<>(DocumentKind.class);

    Papers(Uploads uploads) {
        addClassName("form-grid");
        for (var kind : DocumentKind.values()) {
            if (!LATER.contains(kind)) {
                fields.put(kind, new FileField(uploads, getTranslation("show.paper." + kind)));
            }
        }
        fields.values().forEach(this::add);
    }

    List<ShowData.Document> documents() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().getValue().isEmpty())
                .map(field ->
                        new ShowData.Document(field.getKey(), field.getValue().getValue()))
                .toList();
    }
}
