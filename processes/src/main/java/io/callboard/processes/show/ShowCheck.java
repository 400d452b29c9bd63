package io.callboard.processes.show;

import io.callboard.hall.Hall;
import io.callboard.hall.Venues;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Files;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether what a planner wrote of a show can be: known halls and types, times to come, audiences that fit. */
@Component
class ShowCheck {
    private final Venues venues;
    private final Dictionaries dictionaries;
    private final Performances performances;
    private final Files files;
    private final Clock clock;

    ShowCheck(Venues venues, Dictionaries dictionaries, Performances performances, Files files, Clock clock) {
        this.venues = venues;
        this.dictionaries = dictionaries;
        this.performances = performances;
        this.files = files;
        this.clock = clock;
    }

    /** Refuses with every field that is wrong; a hall or file that does not exist is not found. */
    void check(ShowData data) {
        var errors = new ArrayList<FieldError>();
        checkType(data, errors);
        for (int i = 0; i < data.performances().size(); i++) {
            check(data.performances().get(i), "/performances/" + i, errors);
        }
        data.documents().forEach(document -> {
            if (files.find(document.fileId()).isEmpty()) {
                throw Refusal.notFound("file", document.fileId()).asException();
            }
        });
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    /** The type is one that the dictionary has on every day that is played. */
    private void checkType(ShowData data, List<FieldError> errors) {
        var type = dictionaries.find(Dictionary.PERFORMANCE_TYPES, data.performanceType());
        if (type.isEmpty()) {
            errors.add(new FieldError("/performanceType", "choice", "This type is not in the dictionary."));
            return;
        }
        data.performances().stream()
                .map(planned -> BusinessZone.dayOf(planned.curtainAt()))
                .filter(day -> !type.get().isValidOn(day))
                .findFirst()
                .ifPresent(day -> errors.add(new FieldError(
                        "/performanceType",
                        "validity",
                        "This type is not in force on " + day + ", when it is played.")));
    }

    private void check(ShowData.Planned planned, String pointer, List<FieldError> errors) {
        var hall = venues.findHall(planned.hallCode())
                .orElseThrow(() -> Refusal.notFound("hall", planned.hallCode()).asException());
        if (!planned.curtainAt().isAfter(clock.instant())) {
            errors.add(new FieldError(pointer + "/curtainAt", "range", "The curtain rises in the future."));
        }
        checkAudience(planned, hall, pointer, errors);
    }

    private static void checkAudience(ShowData.Planned planned, Hall hall, String pointer, List<FieldError> errors) {
        if (!hall.hasPlan()) {
            errors.add(new FieldError(
                    pointer + "/hallCode", "no-plan", hall.name() + " has no seating plan yet. Import one first."));
        } else if (planned.expectedAudience() < 1 || planned.expectedAudience() > hall.seats()) {
            errors.add(new FieldError(
                    pointer + "/expectedAudience", "range", hall.name() + " seats 1 to " + hall.seats() + "."));
        }
    }

    void useFiles(ShowData data) {
        data.documents().forEach(document -> files.use(document.fileId()));
    }

    void backToPlanned(Show show) {
        show.performances()
                .forEach(each -> performances.move(
                        each.id(), EnumSet.of(PerformanceStatus.APPROVED), PerformanceStatus.PLANNED));
    }
}
