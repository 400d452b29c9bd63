package io.callboard.app.hall;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanError;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Refused;
import io.callboard.processes.hall.Halls;
import io.callboard.processes.hall.Halls.Imported;
import io.callboard.processes.hall.Halls.NewPlan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes a plan's file for a hall and says line by line what is wrong with it; a wrong file changes nothing. */
final class PlanUpload extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Halls halls;
    private final transient PlanReader plans;
    private final transient Hall hall;
    private final transient Actor planner = Callers.actor();
    private final Upload upload = new Upload();
    private final DatePicker from = new DatePicker();
    private final Div findings = new Div();
    private volatile @Nullable LocalDate effectiveFrom;

    PlanUpload(Halls halls, PlanReader plans, Hall hall) {
        this.halls = halls;
        this.plans = plans;
        this.hall = hall;
        findings.getElement().setAttribute("aria-live", "polite");
        upload.setUploadHandler(this::received);
        upload.setAcceptedFileTypes(".csv", ".json", "text/csv", "application/json");
        upload.setMaxFileSize(PlanReader.LARGEST);
        upload.setUploadButton(new Button(getTranslation("hall.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("hall.upload.drop")));
        upload.addFileRejectedListener(rejected -> Say.warn(getTranslation("hall.upload.rejected")));
        var help = new Paragraph(getTranslation("hall.upload.help"));
        help.addClassName("muted");
        from.setLabel(getTranslation("hall.upload.from"));
        from.setHelperText(getTranslation("hall.upload.from.help"));
        from.setLocale(getLocale());
        from.setClearButtonVisible(true);
        from.setWidthFull();
        from.addValueChangeListener(change -> effectiveFrom = change.getValue());
        add(
                new H3(getTranslation(hall.hasPlan() ? "hall.upload.next" : "hall.upload.first")),
                help,
                from,
                upload,
                findings);
    }

    /** Reads and keeps the plan outside the page's lock, then shows what came of it. */
    private void received(UploadEvent event) throws IOException {
        byte[] source;
        try (var body = event.getInputStream()) {
            source = body.readNBytes(PlanReader.LARGEST + 1);
        }
        boolean isJson = event.getFileName().toLowerCase(Locale.ROOT).endsWith(".json");
        var kept = new AtomicReference<@Nullable Imported>();
        try {
            var plan = new NewPlan(plans.read(source, isJson), source, effectiveFrom);
            halls.importPlan(planner, hall.code(), plan, imported(kept));
        } catch (Refused refused) {
            event.getUI().access(() -> refused(refused));
            return;
        }
        event.getUI().access(() -> kept(event.getUI(), kept.get()));
    }

    private static AnswerTo<Imported> imported(AtomicReference<@Nullable Imported> kept) {
        return kept::set;
    }

    private void kept(UI ui, @Nullable Imported plan) {
        if (plan != null) {
            Say.done(ui.getTranslation("hall.upload.kept", plan.planVersion(), Formats.count(plan.seats())));
        }
        HallNavigation.toHall(hall.code());
    }

    private void refused(Refused refused) {
        upload.clearFileList();
        findings.removeAll();
        if (refused.refusal().members().get("errors") instanceof List<?> errors) {
            var lines = errors.stream()
                    .filter(PlanError.class::isInstance)
                    .map(PlanError.class::cast)
                    .toList();
            findings.add(new Paragraph(getTranslation("hall.upload.wrong", lines.size())), list(lines));
        } else {
            Say.refused(refused.refusal());
        }
    }

    private Grid<PlanError> list(List<PlanError> lines) {
        var grid = new Grid<PlanError>();
        grid.addColumn(PlanError::line)
                .setHeader(getTranslation("hall.upload.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(PlanError::column)
                .setHeader(getTranslation("hall.upload.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(error -> getTranslation(
                        "hall.fault." + error.fault(), error.words().toArray()))
                .setHeader(getTranslation("hall.upload.reason"))
                .setFlexGrow(1);
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() <= 12);
        return grid;
    }
}
