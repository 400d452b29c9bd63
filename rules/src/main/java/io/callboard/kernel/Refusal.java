package io.callboard.kernel;

import java.util.List;
import java.util.Map;

/**
 * Why the house does not do what it was asked: the problem, a sentence that says what to do, and the facts of the case
 * by name. Never holds a secret or an ID number.
 */
public record Refusal(Problem problem, String detail, Map<String, Object> members) {
    public Refusal {
        members = Map.copyOf(members);
    }

    public static Refusal of(Problem problem, String detail) {
        return new Refusal(problem, detail, Map.of());
    }

    public static Refusal of(Problem problem, String detail, String name, Object value) {
        return new Refusal(problem, detail, Map.of(name, value));
    }

    public static Refusal notFound(String what, Object id) {
        return of(Problem.NOT_FOUND, "There is no " + what + " " + id + ".");
    }

    public static Refusal validation(List<FieldError> errors) {
        var detail = errors.size() == 1 ? errors.get(0).message() : errors.size() + " fields need another look.";
        return of(Problem.VALIDATION, detail, "errors", List.copyOf(errors));
    }

    public static Refusal validation(String pointer, String code, String message) {
        return validation(List.of(new FieldError(pointer, code, message)));
    }

    public Refused asException() {
        return new Refused(this);
    }
}
