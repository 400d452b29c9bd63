package io.callboard.db;

import io.callboard.kernel.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a page ended that is sorted by a moment and then by an id; opaque to whoever carries it. */
public record MomentCursor(@Nullable Instant at, @Nullable String id) {
    public static MomentCursor parse(@Nullable String text) {
        if (text == null) {
            return new MomentCursor(null, null);
        }
        var parts = text.split("~", 2);
        try {
            return new MomentCursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
            throw Refusal.validation("/after", "form", "This cursor is none of this list's.")
                    .asException();
        }
    }

    public String text() {
        return (at == null ? 0 : at.toEpochMilli()) + "~" + id;
    }
}
