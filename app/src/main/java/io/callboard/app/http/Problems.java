package io.callboard.app.http;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refusals as {@code application/problem+json} (RFC 9457), each with its stable type. */
public final class Problems {
    private static final String PREFIX = "urn:callboard:problem:";

    private Problems() {}

    public static ProblemDetail of(Refusal refusal) {
        var status = ProblemStatus.of(refusal.problem());
        var document = document(status, refusal.problem().type(), title(refusal.problem()), refusal.detail());
        refusal.members().forEach(document::setProperty);
        return document;
    }

    public static HttpStatus statusOf(Problem problem) {
        return ProblemStatus.of(problem);
    }

    /** Something broke in the house: nothing is told but a number that the log knows too. */
    static ProblemDetail broken(String number) {
        var document = document(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here",
                "It is not your request. Quote the number " + number + " when you report it.");
        document.setProperty("errorNumber", number);
        return document;
    }

    private static ProblemDetail document(HttpStatus status, String type, String title, String detail) {
        var document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create(PREFIX + type));
        document.setTitle(title);
        return document;
    }

    private static String title(Problem problem) {
        var words = problem.type().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
