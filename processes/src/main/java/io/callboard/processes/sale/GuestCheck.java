package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.realname.IdNumber;
import io.callboard.realname.Minors;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.NewOrder;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the people who are named can be: documents of kinds that are accepted today, children as the rules of minors have it. */
@Component
class GuestCheck {
    private final Dictionaries dictionaries;
    private final Minors minors;
    private final Clock clock;

    GuestCheck(Dictionaries dictionaries, Minors minors, Clock clock) {
        this.dictionaries = dictionaries;
        this.minors = minors;
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
            checkAge(attendee, "/attendees/" + place, performance, errors);
        }
    }

    /** One person by themselves; pointers name the fields of their own. */
    void check(Performance performance, NewOrder.Attendee guest, List<FieldError> errors) {
        checkDocument(guest.id(), "/idType", errors);
        checkAge(guest, "", performance, errors);
    }

    private void checkDocument(IdNumber id, String pointer, List<FieldError> errors) {
        if (!dictionaries.isValid(Dictionary.ID_TYPES, id.type().name(), BusinessZone.dayOf(clock.instant()))) {
            errors.add(new FieldError(pointer, "validity", "Documents of this kind are not accepted now."));
        }
    }

    /** Refuses who is too young to come in; a child for whom the rule wants a guardian is named with one. */
    private void checkAge(
            NewOrder.Attendee attendee, String pointer, Performance performance, List<FieldError> errors) {
        LocalDate day = BusinessZone.dayOf(performance.curtainAt());
        var birth = attendee.id().birthDate().filter(born -> !born.isAfter(day));
        if (birth.isEmpty()) {
            return;
        }
        int age = Period.between(birth.get(), day).getYears();
        var ruling = minors.rule(performance.performanceType(), age, performance.setting(), day);
        if (ruling.entry() == Minors.Entry.NO_ENTRY) {
            throw TakenSlots.refused(
                    "Somebody of " + age + " years does not come in to this performance.", ruling.trace());
        }
        boolean named = attendee.guardian() != null && !attendee.guardian().isBlank();
        if (ruling.guardianConsent() && !named) {
            errors.add(new FieldError(
                    pointer + "/guardian", "required", "A child of this age comes with a named guardian."));
        }
    }
}
