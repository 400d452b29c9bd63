package io.callboard.db.show;

import io.callboard.db.show.PerformanceMapper.Planned;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.show.Performance;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import io.callboard.show.ShowStatus;
import io.callboard.show.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SqlShows implements Shows {
    private final ShowMapper shows;
    private final PerformanceMapper performances;

    SqlShows(ShowMapper shows, PerformanceMapper performances) {
        this.shows = shows;
        this.performances = performances;
    }

    @Override
    public void add(Show show) {
        var data = show.data();
        var id = show.id().value();
        shows.insert(new ShowMapper.Row(
                id,
                data.title(),
                data.performanceType(),
                data.presenter().name(),
                data.presenter().licenceNo(),
                data.programme(),
                data.temporaryStage(),
                show.status(),
                null,
                null,
                null,
                null,
                show.createdBy(),
                show.createdAt(),
                0));
        insertLists(id, data);
        for (int i = 0; i < data.performances().size(); i++) {
            performances.insert(
                    planned(Ids.next("PF"), id, i, data.performances().get(i)));
        }
    }

    private void insertLists(String id, ShowData data) {
        for (int i = 0; i < data.performers().size(); i++) {
            shows.insertPerformer(id, i, data.performers().get(i));
        }
        data.documents().stream().distinct().forEach(document -> shows.insertDocument(id, document));
    }

    private static Planned planned(String performanceId, String showId, int ordinal, ShowData.Planned planned) {
        return new Planned(
                performanceId,
                showId,
                ordinal,
                planned.hallCode().value(),
                planned.curtainAt(),
                BusinessZone.dayOf(planned.curtainAt()),
                planned.expectedAudience());
    }

    @Override
    public Optional<Show> find(ShowId id) {
        return Optional.ofNullable(shows.find(id.value())).map(this::show);
    }

    @Override
    public Optional<Show> findForChange(ShowId id) {
        return Optional.ofNullable(shows.findForChange(id.value())).map(this::show);
    }

    @Override
    public Page<Show> list(@Nullable ShowStatus status, @Nullable String text, Paging paging) {
        var rows = shows.list(status, text, paging.after(), paging.limit());
        return Page.of(rows, paging.size(), ShowMapper.Row::showId).map(this::show);
    }

    @Override
    public boolean change(ShowId id, int version, ShowData data) {
        if (shows.update(id.value(), version, data) != 1) {
            return false;
        }
        shows.deletePerformers(id.value());
        shows.deleteDocuments(id.value());
        insertLists(id.value(), data);
        replan(id.value(), data.performances());
        return true;
    }

    /** Performances keep their identity by their place in the list. */
    private void replan(String showId, List<ShowData.Planned> wanted) {
        var there = performances.ofShow(showId);
        for (int i = 0; i < wanted.size(); i++) {
            if (i < there.size()) {
                performances.replan(planned(there.get(i).performanceId(), showId, i, wanted.get(i)));
            } else {
                performances.insert(planned(Ids.next("PF"), showId, i, wanted.get(i)));
            }
        }
        there.stream().skip(wanted.size()).forEach(dropped -> performances.delete(dropped.performanceId()));
    }

    @Override
    public boolean move(ShowId id, Set<ShowStatus> from, ShowStatus to) {
        return shows.move(id.value(), from, to) == 1;
    }

    @Override
    public void recordFiling(ShowId id, Instant at) {
        shows.recordFiling(id.value(), at);
    }

    @Override
    public void recordApproval(ShowId id, String approvalNo, LocalDate approvedOn) {
        shows.recordApproval(id.value(), approvalNo, approvedOn);
    }

    @Override
    public void recordPermit(ShowId id, String permitNo) {
        shows.recordPermit(id.value(), permitNo);
    }

    @Override
    public void attach(ShowId id, ShowData.Document document) {
        shows.insertDocument(id.value(), document);
    }

    private Show show(ShowMapper.Row row) {
        List<Performance> planned = performances.ofShow(row.showId()).stream()
                .map(SqlPerformances::performance)
                .toList();
        var data = new ShowData(
                row.title(),
                row.performanceType(),
                new ShowData.Presenter(row.presenterName(), row.presenterLicenceNo()),
                shows.performers(row.showId()),
                row.programme(),
                row.temporaryStage(),
                planned.stream().map(SqlShows::planned).toList(),
                shows.documents(row.showId()));
        return new Show(
                new ShowId(row.showId()),
                data,
                row.status(),
                row.approvalNo(),
                row.approvedOn(),
                row.permitNo(),
                row.filedAt(),
                row.createdBy(),
                row.createdAt(),
                row.version(),
                planned);
    }

    private static ShowData.Planned planned(Performance performance) {
        return new ShowData.Planned(performance.hallCode(), performance.curtainAt(), performance.expectedAudience());
    }
}
