package io.callboard.app.sale.counter;

import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an ID reader types like a keyboard: a number, or a name and a number with a tab, a comma, a semicolon or a bar
 * between them, in either order; readers end it with Enter.
 */
record ReaderInput(String name, String number) {
    /** Nothing when no part of it is the number of an ID card. */
    static Optional<ReaderInput> read(String typed) {
        List<String> parts = Arrays.stream(typed.split("[\\t,;|，；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.stream()
                .filter(part -> IdNumber.fault(IdType.ID_CARD, part).isEmpty())
                .findFirst()
                .map(number -> new ReaderInput(nameAmong(parts, number), number));
    }

    private static String nameAmong(List<String> parts, String number) {
        return parts.stream()
                .filter(part -> !part.equals(number))
                .filter(part -> part.chars().noneMatch(Character::isDigit))
                .findFirst()
                .orElse("");
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "ReaderInput";
    }
}
