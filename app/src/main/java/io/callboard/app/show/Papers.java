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
import java.util.stream.Stream;

/** The papers of an application, one field a kind. */
final class Papers extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<DocumentKind> LATER = Set.of(DocumentKind.APPROVAL_SCAN, DocumentKind.PERMIT_SCAN);

    private final Map<DocumentKind, FileField> fields = new EnumMap<>(DocumentKind.class);
    private transient List<ShowData.Document> kept = List.of();

    Papers(Uploads uploads) {
        addClassName("form-grid");
        for (var kind : DocumentKind.values()) {
            if (!LATER.contains(kind)) {
                fields.put(kind, new FileField(uploads, getTranslation("show.paper." + kind)));
            }
        }
        fields.values().forEach(this::add);
    }

    /** Papers that are there already; a new one of a kind takes their place. */
    void keep(List<ShowData.Document> documents) {
        kept = List.copyOf(documents);
        documents.forEach(paper -> {
            var field = fields.get(paper.kind());
            if (field != null) {
                field.setHelperText(getTranslation("show.paper.kept"));
            }
        });
    }

    List<ShowData.Document> documents() {
        var fresh = fresh();
        var kinds = fresh.stream().map(ShowData.Document::kind).toList();
        return Stream.concat(kept.stream().filter(paper -> !kinds.contains(paper.kind())), fresh.stream())
                .toList();
    }

    private List<ShowData.Document> fresh() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().getValue().isEmpty())
                .map(field ->
                        new ShowData.Document(field.getKey(), field.getValue().getValue()))
                .toList();
    }
}
