package io.callboard.kernel;

import org.jspecify.annotations.Nullable;

/** Which stretch of a list is asked for: 1 to 500 rows after a cursor that an earlier page gave. */
public record Paging(int size, @Nullable String after) {
    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 500;

    public Paging {
        if (size < 1 || size > MAX_SIZE) {
            throw Refusal.validation("/size", "range", "A page has 1 to 500 rows.")
                    .asException();
        }
    }

    public static Paging first(int size) {
        return new Paging(size, null);
    }

    /** How many rows to read so as to know whether more follow. */
    public int limit() {
        return size + 1;
    }
}
