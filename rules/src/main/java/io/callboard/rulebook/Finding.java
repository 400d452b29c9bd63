package io.callboard.rulebook;

import java.util.List;
import java.util.Map;

/**
 * One fault of a table, with a case that shows it when it is decided. The example is empty only for a fault of a row by
 * itself. A blocking one keeps a draft from being submitted.
 */
public record Finding(Kind kind, Severity severity, List<String> rows, Map<String, Object> example, String message) {
    public enum Kind {
        /** A case that no row covers. */
        GAP,
        /** Two rows whose ranges cross: both hold for some case and say different things, and neither is the other's exception. */
        OVERLAP,
        /** Two rows that hold for the same cases, or count for the same case, and contradict each other. */
        CONFLICT,
        /** A row that never decides because one earlier row always does. */
        SHADOWED,
        /** A row that never decides because earlier rows together always do, or because it is never in force. */
        UNREACHABLE,
        /** A row that does not say what its outcomes need. */
        TYPE_ERROR
    }

    public enum Severity {
        BLOCKING,
        WARNING
    }

    public Finding {
        rows = List.copyOf(rows);
        example = Map.copyOf(example);
    }
}
