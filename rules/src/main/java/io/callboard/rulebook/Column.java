package io.callboard.rulebook;

import java.util.Arrays;
import java.util.List;

/** One column of a decision table. Choices are the values of an ENUM; the unit of MONEY is fen, of HOURS hours. */
public record Column(String name, String label, Role role, Type type, List<String> choices) {
    public enum Role {
        CONDITION,
        OUTCOME
    }

    public enum Type {
        MONEY,
        PERCENT,
        HOURS,
        NUMBER,
        ENUM,
        BOOLEAN,
        TEXT;

        public boolean isNumeric() {
            return this == MONEY || this == PERCENT || this == HOURS || this == NUMBER;
        }

        /** Money in fen and counts have no fractions. */
        public boolean isWhole() {
            return this == MONEY || this == NUMBER;
        }
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column condition(String name, String label, Type type) {
        return new Column(name, label, Role.CONDITION, type, List.of());
    }

    public static Column outcome(String name, String label, Type type) {
        return new Column(name, label, Role.OUTCOME, type, List.of());
    }

    /** An ENUM column over the names of a Java enum. */
    public static <E extends Enum<E>> Column choice(Role role, String name, String label, Class<E> values) {
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        return new Column(name, label, role, Type.ENUM, names);
    }
}
