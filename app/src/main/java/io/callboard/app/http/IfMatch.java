package io.callboard.app.http;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The version that a change was made against, as {@code ETag} and {@code If-Match} carry it. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** The version in the request; refuses a request without one, and one that names none of ours. */
    public static int version(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null) {
            throw Refusal.of(Problem.VERSION_REQUIRED, "Say with If-Match which version you change.")
                    .asException();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.of(Problem.VERSION_CHANGED, "This is not a version of it.")
                    .asException();
        }
        return Integer.parseInt(tag.group(1));
    }
}
