package io.callboard.demo;

import io.callboard.app.http.Uploads;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Role;
import io.callboard.processes.show.ShowOffice;
import io.callboard.processes.task.Tasks;
import io.callboard.show.DocumentKind;
import io.callboard.show.Origin;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import io.callboard.task.TaskList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The shows of the demo's season and the decisions about them. */
@Component
@Profile("demo")
class SeasonShows {
    private final ShowOffice office;
    private final Tasks tasks;
    private final TaskList list;
    private final Uploads uploads;
    private final Clock clock;

    SeasonShows(ShowOffice office, Tasks tasks, TaskList list, Uploads uploads, Clock clock) {
        this.office = office;
        this.tasks = tasks;
        this.list = list;
        this.uploads = uploads;
        this.clock = clock;
    }

    ShowId drafted(String title, HallCode hall, int inDays, int audience) {
        var day = BusinessZone.dayOf(clock.instant()).plusDays(inDays);
        var curtain = day.atTime(LocalTime.of(19, 30)).atZone(BusinessZone.ID).toInstant();
        var data = new ShowData(
                title,
                hall.equals(SeasonStage.STADIUM) ? "1001" : "1007",
                new ShowData.Presenter("北京星光演艺有限公司", "京演（机构）（2019）4094号"),
                List.of(new ShowData.Performer("林可", Origin.MAINLAND, true)),
                "上半场 50 分钟，中场休息 20 分钟，下半场 50 分钟",
                false,
                List.of(new ShowData.Planned(hall, curtain, audience)),
                papers());
        var drafted = new AtomicReference<Show>();
        office.draft(SeasonStage.PLANNER, data, drafted::set);
        return drafted.get().id();
    }

    private List<ShowData.Document> papers() {
        return Stream.of(
                        DocumentKind.APPLICATION_FORM,
                        DocumentKind.LICENCE,
                        DocumentKind.PERFORMER_LIST,
                        DocumentKind.PROGRAMME,
                        DocumentKind.VENUE_PROOF)
                .map(kind -> new ShowData.Document(kind, upload(kind)))
                .toList();
    }

    private String upload(DocumentKind kind) {
        var content = ("Demo paper: " + kind).getBytes(StandardCharsets.UTF_8);
        return uploads.keep(SeasonStage.PLANNER, kind + ".txt", content).fileId();
    }

    ShowId submitted(String title, HallCode hall, int inDays, int audience) {
        var id = drafted(title, hall, inDays, audience);
        office.submit(SeasonStage.PLANNER, id, AnswerTo.nobody());
        return id;
    }

    void decided(
            String subjectKind, String subjectId, String taskKey, Role role, String outcome, Map<String, ?> fields) {
        var task = list.openAbout(subjectKind, subjectId).stream()
                .filter(each -> each.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
        tasks.complete(SeasonStage.staff(role), task.taskId(), outcome, "", fields);
    }
}
