package io.callboard.task;

import io.callboard.kernel.Cny;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Field;
import io.callboard.task.TaskForm.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks what somebody filled in against a form and types it: TEXT and CHOICE and FILE as text, NUMBER as long, MONEY (fen)
 * as money, DATE as local date, DATETIME as instant, BOOLEAN as boolean.
 */
public final class TaskAnswers {
    private static final int LONGEST_TEXT = 2000;

    private final List<FieldError> errors = new ArrayList<>();
    private final TaskForm form;

    private TaskAnswers(TaskForm form) {
        this.form = form;
    }

    /** Refuses with every field that is wrong at once. */
    public static TaskDesk.Completion check(
            TaskForm form, @Nullable String outcome, @Nullable String comment, Map<String, ?> raw) {
        return new TaskAnswers(form).checked(outcome, comment == null ? "" : comment.strip(), raw);
    }

    private TaskDesk.Completion checked(@Nullable String outcomeKey, String comment, Map<String, ?> raw) {
        var outcome = form.outcomes().stream()
                .filter(each -> each.key().equals(outcomeKey))
                .findFirst()
                .orElse(null);
        if (outcome == null) {
            throw Refusal.validation("/outcome", "choice", "This task cannot end like that.")
                    .asException();
        }
        if (comment.length() > LONGEST_TEXT) {
            error("/comment", "length", "A comment has at most 2,000 characters.");
        }
        if (outcome.effect() != Effect.ADVANCE && comment.isEmpty()) {
            error("/comment", "required", "Say why, so that others know what to do.");
        }
        var typed = fields(outcome, raw);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        return new TaskDesk.Completion(outcome.key(), comment, typed);
    }

    private Map<String, Object> fields(Outcome outcome, Map<String, ?> raw) {
        var known = form.fields().stream().map(Field::name).toList();
        raw.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> error("/fields/" + name, "unknown-field", "There is no such field here."));
        var typed = new LinkedHashMap<String, Object>();
        for (var field : form.fields()) {
            var value = raw.get(field.name());
            if (value == null || value.equals("")) {
                if (field.required() && outcome.effect() == Effect.ADVANCE) {
                    error("/fields/" + field.name(), "required", field.label() + " is needed.");
                }
            } else {
                type(field, value, typed);
            }
        }
        return typed;
    }

    private void type(Field field, Object value, Map<String, Object> typed) {
        try {
            typed.put(field.name(), typed(field, value));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            error("/fields/" + field.name(), "form", field.label() + ": " + wanted(field));
        }
    }

    private static Object typed(Field field, Object value) {
        return switch (field.type()) {
            case TEXT, FILE -> text(value);
            case NUMBER -> number(value);
            case MONEY -> Cny.ofFen(number(value));
            case DATE -> LocalDate.parse(text(value));
            case DATETIME -> OffsetDateTime.parse(text(value)).toInstant();
            case BOOLEAN -> bool(value);
            case CHOICE -> choice(field, text(value));
        };
    }

    private static String text(Object value) {
        if (value instanceof String text && text.length() <= LONGEST_TEXT) {
            return text.strip();
        }
        throw new IllegalArgumentException();
    }

    private static long number(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        return Long.parseLong(text(value));
    }

    private static boolean bool(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException();
    }

    private static String choice(Field field, String value) {
        if (field.choices().contains(value)) {
            return value;
        }
        throw new IllegalArgumentException();
    }

    private static String wanted(Field field) {
        return switch (field.type()) {
            case TEXT, FILE -> "a text of at most 2,000 characters is wanted.";
            case NUMBER -> "a whole number is wanted.";
            case MONEY -> "an amount in whole fen is wanted.";
            case DATE -> "a day such as 2026-11-23 is wanted.";
            case DATETIME -> "a moment with its offset such as 2026-11-23T19:30:00+08:00 is wanted.";
            case BOOLEAN -> "yes or no is wanted.";
            case CHOICE -> "one of " + field.choices() + " is wanted.";
        };
    }

    private void error(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
    }
}
