package io.callboard.app.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.callboard.app.http.Callers;
import io.callboard.app.http.Uploads;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refused;
import java.io.IOException;

/** One paper: its value is the id of the kept file, empty without one. What is wrong with a file is said in the field and nothing kept. */
public final class FileField extends CustomField<String> {
    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final transient Actor uploader = Callers.actor();
    private final Upload upload = new Upload();
    private String fileId = "";

    public FileField(Uploads uploads, String label) {
        super("");
        this.uploads = uploads;
        setLabel(label);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Uploads.LARGEST);
        upload.setDropAllowed(false);
        var button = new Button(getTranslation("parts.file.choose"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        upload.setUploadButton(button);
        upload.setUploadHandler(this::received);
        upload.addFileRemovedListener(removed -> keep(""));
        add(upload);
    }

    private void received(UploadEvent event) throws IOException {
        byte[] content;
        try (var body = event.getInputStream()) {
            content = body.readNBytes(Uploads.LARGEST + 1);
        }
        try {
            var file = uploads.keep(uploader, event.getFileName(), content);
            event.getUI().access(() -> keep(file.fileId()));
        } catch (Refused refused) {
            event.getUI().access(() -> refuse(refused));
        }
    }

    private void keep(String id) {
        fileId = id;
        setInvalid(false);
        updateValue();
    }

    private void refuse(Refused refused) {
        upload.clearFileList();
        keep("");
        setErrorMessage(Say.words(refused.refusal()));
        setInvalid(true);
    }

    @Override
    protected String generateModelValue() {
        return fileId;
    }

    @Override
    protected void setPresentationValue(String value) {
        fileId = value == null ? "" : value;
        if (fileId.isEmpty()) {
            upload.clearFileList();
        }
    }
}
