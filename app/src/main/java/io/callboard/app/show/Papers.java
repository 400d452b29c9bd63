package io.callboard.app.show;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.callboard.app.http.Callers;
import io.callboard.app.http.Uploads;
import io.callboard.app.parts.Say;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refused;
import io.callboard.show.DocumentKind;
import io.callboard.show.ShowData;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers of an application, one upload a kind; what is wrong with a file is said and the file not kept. */
final class Papers extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<DocumentKind> LATER = Set.of(DocumentKind.APPROVAL_SCAN, DocumentKind.PERMIT_SCAN);

    private final transient Uploads uploads;
    private final transient Actor planner = Callers.actor();
    private final Map<DocumentKind, String> kept = new EnumMap<>(DocumentKind.class);

    Papers(Uploads uploads) {
        this.uploads = uploads;
        addClassName("form-grid");
        for (var kind : DocumentKind.values()) {
            if (!LATER.contains(kind)) {
                add(paper(kind));
            }
        }
    }

    private Div paper(DocumentKind kind) {
        var upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Uploads.LARGEST);
        upload.setUploadButton(new Button(getTranslation("show.paper." + kind)));
        upload.setDropAllowed(false);
        upload.setUploadHandler(event -> received(kind, event));
        return new Div(upload, new Span());
    }

    private void received(DocumentKind kind, UploadEvent event) throws IOException {
        byte[] content;
        try (var body = event.getInputStream()) {
            content = body.readNBytes(Uploads.LARGEST + 1);
        }
        try {
            var file = uploads.keep(planner, event.getFileName(), content);
            event.getUI().access(() -> kept.put(kind, file.fileId()));
        } catch (Refused refused) {
            event.getUI().access(() -> Say.refused(refused.refusal()));
        }
    }

    List<ShowData.Document> documents() {
        return kept.entrySet().stream()
                .map(paper -> new ShowData.Document(paper.getKey(), paper.getValue()))
                .toList();
    }
}
