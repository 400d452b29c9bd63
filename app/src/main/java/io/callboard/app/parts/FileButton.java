package io.callboard.app.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.callboard.kernel.Refused;
import java.io.IOException;
import java.util.function.Consumer;

/** A button that reads a file at once, such as a table; what the reader refuses is said and nothing taken over. */
public final class FileButton extends Div {
    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final int largest;
    private final transient Consumer<byte[]> reader;

    public FileButton(String words, int largest, Consumer<byte[]> reader) {
        this.largest = largest;
        this.reader = reader;
        upload.setMaxFileSize(largest);
        upload.setDropAllowed(false);
        upload.addClassName("quiet-upload");
        upload.setUploadButton(new Button(words));
        upload.setUploadHandler(this::received);
        add(upload);
    }

    private void received(UploadEvent event) throws IOException {
        byte[] file;
        try (var body = event.getInputStream()) {
            file = body.readNBytes(largest + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            try {
                reader.accept(file);
            } catch (Refused refused) {
                Say.refused(refused.refusal());
            }
        });
    }
}
