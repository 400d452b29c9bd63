package io.callboard.processes.show;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Files;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.show.ApprovalRouting;
import io.callboard.show.Completeness;
import io.callboard.show.Performance;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import io.callboard.show.ShowStatus;
import io.callboard.show.Shows;
import io.callboard.show.TitleRule;
import io.callboard.task.TaskDesk.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people need to know of a show to decide about it. */
@Component
class ShowFacts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Shows shows;
    private final Decisions decisions;
    private final Dictionaries types;
    private final Files files;
    private final Clock clock;

    ShowFacts(Shows shows, Decisions decisions, Dictionaries types, Files files, Clock clock) {
        this.shows = shows;
        this.decisions = decisions;
        this.types = types;
        this.files = files;
        this.clock = clock;
    }

    Show show(String id) {
        return shows.find(new ShowId(id)).orElseThrow();
    }

    LocalDate today() {
        return BusinessZone.dayOf(clock.instant());
    }

    void useFile(String fileId) {
        if (files.find(fileId).isEmpty()) {
            throw Refusal.notFound("file", fileId).asException();
        }
        files.use(fileId);
    }

    /** A show that was sent back and is complete again goes on. */
    void submitAgain(Show show) {
        var completeness = Completeness.of(show.data());
        if (!completeness.isComplete()) {
            throw Refusal.of(
                            Problem.INCOMPLETE,
                            "Still missing: " + completeness.missing(),
                            "missing",
                            completeness.missing())
                    .asException();
        }
        shows.move(show.id(), EnumSet.of(ShowStatus.DRAFT), ShowStatus.SUBMITTED);
    }

    /** The newest ruling of the approval's way. */
    Optional<Decision> routing(ShowId id) {
        return decisions.of(ShowOffice.SUBJECT, id.value()).stream()
                .filter(decision -> decision.ruleSet().equals(ApprovalRouting.RULE_SET))
                .reduce((earlier, later) -> later);
    }

    List<Fact> of(Show show) {
        var data = show.data();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("title", "Title", data.title()));
        TitleRule.reservedPrefix(data.title())
                .ifPresent(word ->
                        facts.add(new Fact("titleWarning", "Title begins with", word + " (营业性演出管理条例 art. 24, 2020)")));
        facts.add(new Fact("performanceType", "Type", type(data.performanceType())));
        facts.add(new Fact(
                "presenter",
                "Presenter",
                data.presenter().name() + ", " + data.presenter().licenceNo()));
        var origins = data.performers().stream().map(ShowData.Performer::origin);
        facts.add(new Fact("performers", "Performers", performers(show)));
        facts.add(Fact.chosen("origin", "Origin", "show.origin", origins));
        facts.add(new Fact("programme", "Programme", data.programme()));
        var kinds = data.documents().stream().map(ShowData.Document::kind);
        facts.add(Fact.chosen("documents", "Papers", "show.paper", kinds));
        show.performances().forEach(each -> facts.add(new Fact("performance", "Performance", performance(each))));
        return facts;
    }

    private static String performers(Show show) {
        return show.data().performers().stream().map(ShowData.Performer::name).collect(Collectors.joining(", "));
    }

    private String type(String code) {
        return types.find(Dictionary.PERFORMANCE_TYPES, code)
                .map(type -> code + " " + type.nameZh() + " " + type.nameEn())
                .orElse(code);
    }

    private static String performance(Performance performance) {
        return MOMENT.format(BusinessZone.at(performance.curtainAt())) + ", " + performance.hallCode() + ", "
                + performance.expectedAudience() + " / " + performance.planSeats();
    }
}
