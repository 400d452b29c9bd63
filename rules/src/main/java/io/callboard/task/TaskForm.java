package io.callboard.task;

import java.util.List;

/** How a task can end and what must be filled in for that. */
public record TaskForm(List<Outcome> outcomes, List<Field> fields) {
    public enum Effect {
        ADVANCE,
        SEND_BACK,
        REFUSE
    }

    /** Key is stable; label and consequence are bundle keys or plain English; consequence says what the click will do. */
    public record Outcome(String key, String label, Effect effect, String consequence) {}

    public enum FieldType {
        TEXT,
        NUMBER,
        MONEY,
        DATE,
        DATETIME,
        BOOLEAN,
        CHOICE,
        FILE
    }

    /** Required holds for outcomes that advance; sending back or refusing wants a comment instead. */
    public record Field(String name, String label, FieldType type, boolean required, List<String> choices) {}
}
