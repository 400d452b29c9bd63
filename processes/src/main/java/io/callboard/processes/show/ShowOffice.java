package io.callboard.processes.show;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.show.Completeness;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import io.callboard.show.ShowStatus;
import io.callboard.show.Shows;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a planner does with shows: write them down, change them, submit them for approval. */
@Service
@Transactional
public class ShowOffice {
    /** The subject kind of shows in timelines and tasks. */
    public static final String SUBJECT = "SHOW";

    private static final Set<PerformanceStatus> NOT_YET_ON_SALE =
            EnumSet.of(PerformanceStatus.PLANNED, PerformanceStatus.APPROVED);

    private final Shows shows;
    private final ShowCheck check;
    private final ApprovalStart approval;
    private final Timeline timeline;
    private final Clock clock;

    ShowOffice(Shows shows, ShowCheck check, ApprovalStart approval, Timeline timeline, Clock clock) {
        this.shows = shows;
        this.check = check;
        this.approval = approval;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void draft(Actor actor, ShowData data, AnswerTo<Show> answer) {
        check.check(data);
        var id = new ShowId(Ids.next("SH"));
        shows.add(new Show(
                id, data, ShowStatus.DRAFT, null, null, null, null, actor.name(), clock.instant(), 0, List.of()));
        check.useFiles(data);
        timeline.add(SUBJECT, id.value(), actor, "drafted", "");
        answer.record(get(id));
    }

    /**
     * Changes what the planner wrote. A show that is under review is left alone; an approved one may only be changed
     * when it is to be approved again, and not once a performance of it is on sale.
     */
    public Show change(Actor actor, ShowId id, int version, ShowData data, boolean reapprove) {
        var show = forChange(id);
        if (show.version() != version) {
            throw versionChanged();
        }
        if (show.status() == ShowStatus.APPROVED) {
            if (!reapprove) {
                throw Refusal.of(
                                Problem.NEEDS_REAPPROVAL,
                                "These items were filed with the authority; changing them means approval again.")
                        .asException();
            }
            reopen(actor, show);
        } else if (show.status() != ShowStatus.DRAFT) {
            throw wrongState(show, "changed");
        }
        check.check(data);
        if (!shows.change(id, shows.find(id).orElseThrow().version(), data)) {
            throw versionChanged();
        }
        check.useFiles(data);
        timeline.add(SUBJECT, id.value(), actor, "changed", "");
        return get(id);
    }

    private void reopen(Actor actor, Show show) {
        if (!show.performances().stream().allMatch(each -> NOT_YET_ON_SALE.contains(each.status()))) {
            throw wrongState(show, "changed while a performance of it is on sale");
        }
        shows.move(show.id(), EnumSet.of(ShowStatus.APPROVED), ShowStatus.DRAFT);
        check.backToPlanned(show);
        timeline.add(SUBJECT, show.id().value(), actor, "reopened", "");
    }

    /** Asks for approval; an application that lacks something stays a draft. */
    public void submit(Actor actor, ShowId id, AnswerTo<Show> answer) {
        var show = forChange(id);
        if (show.status() != ShowStatus.DRAFT) {
            throw wrongState(show, "submitted");
        }
        var completeness = Completeness.of(show.data());
        if (!completeness.isComplete()) {
            throw Refusal.of(
                            Problem.INCOMPLETE,
                            "Still missing: " + String.join(", ", completeness.missing()) + ".",
                            "missing",
                            completeness.missing())
                    .asException();
        }
        shows.move(id, EnumSet.of(ShowStatus.DRAFT), ShowStatus.SUBMITTED);
        approval.begin(actor, show);
        answer.record(get(id));
    }

    @Transactional(readOnly = true)
    public Show get(ShowId id) {
        return shows.find(id).orElseThrow(() -> Refusal.notFound("show", id).asException());
    }

    @Transactional(readOnly = true)
    public Page<Show> list(@Nullable ShowStatus status, @Nullable String text, Paging paging) {
        return shows.list(status, text, paging);
    }

    @Transactional(readOnly = true)
    public List<Timeline.Entry> history(ShowId id) {
        return timeline.of(SUBJECT, id.value());
    }

    private Show forChange(ShowId id) {
        return shows.findForChange(id)
                .orElseThrow(() -> Refusal.notFound("show", id).asException());
    }

    private static RuntimeException wrongState(Show show, String what) {
        return Refusal.of(Problem.WRONG_STATE, "A show that is " + show.status() + " cannot be " + what + ".")
                .asException();
    }

    private static RuntimeException versionChanged() {
        return Refusal.of(Problem.VERSION_CHANGED, "Somebody changed this show meanwhile. Look again.")
                .asException();
    }
}
