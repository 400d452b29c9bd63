package io.callboard.app.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/** A moment: near ones relative to now ("in 3 h"), the exact one on hover; far ones as they are. */
public final class TimeText extends Span {
    private static final long serialVersionUID = 1L;
    private static final Duration NEAR = Duration.ofHours(36);

    public TimeText(Instant moment, Instant now) {
        var exact = Formats.moment(moment, getLocale());
        addClassName("figures");
        setTitle(exact);
        setText(relative(Duration.between(now, moment), exact));
    }

    private String relative(Duration ahead, String exact) {
        var far = ahead.abs();
        if (far.compareTo(NEAR) > 0) {
            return exact;
        }
        var key = ahead.isNegative() ? "parts.time.ago" : "parts.time.in";
        var words = far.toMinutes() < 90
                ? getTranslation("parts.time.minutes", far.toMinutes())
                : getTranslation("parts.time.hours", far.toHours());
        return getTranslation(key, words);
    }
}
