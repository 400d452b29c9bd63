package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.realname.IdNumber;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.NewOrder;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the people who are named can be: documents of kinds that are accepted today, children with a guardian. */
@Component
class GuestCheck {
    /** Under this age a guardian is named (个人信息保护法 art. 31). */
    private static final int CHILD_UNTIL = 14;

    private final Dictionaries dictionaries;
    private final Clock clock;

    GuestCheck(Dictionaries dictionaries, Clock clock) {
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    void check(Performance performance, NewOrder asked, List<FieldError> errors) {
        var purchaser = asked.purchaser().id();
        if (purchaser != null) {
            checkDocument(purchaser, "/purchaser/idType", errors);
        }
        for (int place = 0; place < asked.attendees().size(); place++) {
            var attendee = asked.attendees().get(place);
            checkDocument(attendee.id(), "/attendees/" + place + "/idType", errors);
            checkChild(attendee, place, performance, errors);
        }
    }

    private void checkDocument(IdNumber id, String pointer, List<FieldError> errors) {
        if (!dictionaries.isValid(Dictionary.ID_TYPES, id.type().name(), BusinessZone.dayOf(clock.instant()))) {
            errors.add(new FieldError(pointer, "validity", "Documents of this kind are not accepted now."));
        }
    }

    private static void checkChild(
            NewOrder.Attendee attendee, int place, Performance performance, List<FieldError> errors) {
        LocalDate day = BusinessZone.dayOf(performance.curtainAt());
        boolean child = attendee.id()
                .birthDate()
                .filter(birth -> birth.plusYears(CHILD_UNTIL).isAfter(day))
                .isPresent();
        if (child && (attendee.guardian() == null || attendee.guardian().isBlank())) {
            errors.add(new FieldError(
                    "/attendees/" + place + "/guardian", "required", "A child under 14 comes with a named guardian."));
        }
    }
}
