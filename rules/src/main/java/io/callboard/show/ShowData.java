package io.callboard.show;

import io.callboard.kernel.HallCode;
import java.time.Instant;
import java.util.List;

/** What a planner writes down of a show. */
public record ShowData(
        String title,
        String performanceType,
        Presenter presenter,
        List<Performer> performers,
        String programme,
        boolean temporaryStage,
        List<Planned> performances,
        List<Document> documents) {

    public ShowData {
        performers = List.copyOf(performers);
        performances = List.copyOf(performances);
        documents = List.copyOf(documents);
    }

    /** Who presents it (主办方) and under which licence. */
    public record Presenter(String name, String licenceNo) {}

    /** Somebody on the stage. */
    public record Performer(String name, Origin origin, boolean lead) {}

    /** One performance as it is planned. */
    public record Planned(HallCode hallCode, Instant curtainAt, int expectedAudience) {}

    /** A paper, by the file that it was uploaded as. */
    public record Document(DocumentKind kind, String fileId) {}

    /** The origin that decides who approves. */
    public Origin origin() {
        return Origin.deciding(performers.stream().map(Performer::origin).toList());
    }

    public int largestAudience() {
        return performances.stream().mapToInt(Planned::expectedAudience).max().orElse(0);
    }
}
