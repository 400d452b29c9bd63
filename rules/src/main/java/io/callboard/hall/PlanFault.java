package io.callboard.hall;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** What can be wrong in a plan's file, with its sentence; screens translate it by its name. */
public enum PlanFault {
    COLUMN_MISSING("The column {0} is missing."),
    COLUMN_TWICE("The column {0} stands in the head twice."),
    FIELD_COUNT("This line has {0} fields, the head has {1}."),
    TEXT_LENGTH("1 to {0} characters are wanted here."),
    CONTROL_CHARACTER("There is a line break or another control character in this field."),
    NOT_A_NUMBER("A whole number is wanted here."),
    UNKNOWN_VIEW("One of {0} is wanted here."),
    SEAT_CODE("A seat code has 1 to 30 letters, digits and hyphens."),
    SEAT_TWICE("The seat {0} stands in line {1} already."),
    TOO_MANY_SEATS("A plan has at most {0} seats."),
    NO_SEATS("There is no seat in this plan."),
    NOT_UTF8("This is not UTF-8. Save the file as UTF-8 and try again."),
    NOT_CSV("This line cannot be read as CSV."),
    NOT_JSON("This is not well-formed JSON."),
    NO_ZONES("A pretix plan has zones with rows with seats."),
    UNNAMED_SEAT("A seat has a number, a row number and a zone name of fitting length."),
    TOO_LARGE("A plan''s file has at most {0} MB.");

    private final String sentence;

    PlanFault(String sentence) {
        this.sentence = sentence;
    }

    String sentence(List<String> words) {
        return new MessageFormat(sentence, Locale.ROOT).format(words.toArray());
    }
}
