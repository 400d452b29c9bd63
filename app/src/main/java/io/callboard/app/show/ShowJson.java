package io.callboard.app.show;

import io.callboard.audit.Timeline;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.show.DocumentKind;
import io.callboard.show.Origin;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows as the contract writes and reads them. */
final class ShowJson {
    private ShowJson() {}

    record Presenter(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 100) String licenceNo) {}

    record Performer(@NotBlank @Size(max = 120) String name, @NotNull Origin origin, @Nullable Boolean lead) {}

    record Planned(
            @NotNull @Pattern(regexp = "\\d{13}", message = "A hall code has 13 digits.") String hallCode,
            @NotNull Instant curtainAt,
            @NotNull @Min(value = 1, message = "At least one person is expected.") Integer expectedAudience) {}

    record Document(@NotNull DocumentKind kind, @NotBlank String fileId) {}

    record NewShow(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "\\d{4}", message = "A type has 4 digits.") String performanceType,
            @NotNull @Valid Presenter presenter,
            @Nullable @Size(max = 500) List<@NotNull @Valid Performer> performers,
            @Nullable @Size(max = 4000) String programme,
            @Nullable Boolean temporaryStage,
            @NotNull @Size(min = 1, max = 100, message = "A show has 1 to 100 performances.")
                    List<@NotNull @Valid Planned> performances,
            @Nullable @Size(max = 200) List<@NotNull @Valid Document> documents) {

        ShowData data() {
            return new ShowData(
                    title.strip(),
                    performanceType,
                    new ShowData.Presenter(
                            presenter.name().strip(), presenter.licenceNo().strip()),
                    performers == null
                            ? List.of()
                            : performers.stream().map(ShowJson::performer).toList(),
                    programme == null ? "" : programme,
                    Boolean.TRUE.equals(temporaryStage),
                    performances.stream().map(ShowJson::planned).toList(),
                    documents == null
                            ? List.of()
                            : documents.stream().map(ShowJson::document).toList());
        }
    }

    /** Only what is there is changed. */
    record Change(
            @Nullable @Size(min = 1, max = 200) String title,
            @Nullable @Pattern(regexp = "\\d{4}", message = "A type has 4 digits.") String performanceType,
            @Nullable @Valid Presenter presenter,
            @Nullable List<@NotNull @Valid Performer> performers,
            @Nullable @Size(max = 4000) String programme,
            @Nullable Boolean temporaryStage,
            @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Planned> performances,
            @Nullable List<@NotNull @Valid Document> documents,
            @Nullable Boolean reapprove) {

        ShowData appliedTo(ShowData old) {
            return new ShowData(
                    title == null ? old.title() : title.strip(),
                    performanceType == null ? old.performanceType() : performanceType,
                    presenter == null
                            ? old.presenter()
                            : new ShowData.Presenter(presenter.name(), presenter.licenceNo()),
                    performers == null
                            ? old.performers()
                            : performers.stream().map(ShowJson::performer).toList(),
                    programme == null ? old.programme() : programme,
                    temporaryStage == null ? old.temporaryStage() : temporaryStage,
                    performances == null
                            ? old.performances()
                            : performances.stream().map(ShowJson::planned).toList(),
                    documents == null
                            ? old.documents()
                            : documents.stream().map(ShowJson::document).toList());
        }
    }

    private static ShowData.Performer performer(Performer performer) {
        return new ShowData.Performer(
                performer.name().strip(), performer.origin(), Boolean.TRUE.equals(performer.lead()));
    }

    private static ShowData.Planned planned(Planned planned) {
        if (!HallCode.isValid(planned.hallCode())) {
            throw Refusal.notFound("hall", planned.hallCode()).asException();
        }
        return new ShowData.Planned(new HallCode(planned.hallCode()), planned.curtainAt(), planned.expectedAudience());
    }

    private static ShowData.Document document(Document document) {
        return new ShowData.Document(document.kind(), document.fileId());
    }

    record PerformanceJson(
            String performanceId,
            String hallCode,
            Instant curtainAt,
            @Nullable String showCode,
            PerformanceStatus status,
            int expectedAudience,
            @Nullable Integer approvedCapacity) {
        static PerformanceJson of(Performance performance) {
            ShowCode code = performance.showCode();
            return new PerformanceJson(
                    performance.id().value(),
                    performance.hallCode().value(),
                    performance.curtainAt(),
                    code == null ? null : code.value(),
                    performance.status(),
                    performance.expectedAudience(),
                    performance.approvedCapacity());
        }
    }

    record ShowAnswer(
            String showId,
            String title,
            ShowStatus status,
            @Nullable String approvalNo,
            @Nullable String permitNo,
            String performanceType,
            ShowData.Presenter presenter,
            List<ShowData.Performer> performers,
            String programme,
            boolean temporaryStage,
            List<ShowData.Document> documents,
            List<PerformanceJson> performances,
            @Nullable List<Timeline.Entry> history) {
        static ShowAnswer of(Show show, @Nullable List<Timeline.Entry> history) {
            var data = show.data();
            return new ShowAnswer(
                    show.id().value(),
                    data.title(),
                    show.status(),
                    show.approvalNo(),
                    show.permitNo(),
                    data.performanceType(),
                    data.presenter(),
                    data.performers(),
                    data.programme(),
                    data.temporaryStage(),
                    data.documents(),
                    show.performances().stream().map(PerformanceJson::of).toList(),
                    history);
        }
    }
}
