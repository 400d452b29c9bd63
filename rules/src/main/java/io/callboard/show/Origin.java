package io.callboard.show;

import java.util.Collection;
import java.util.Comparator;

/** Where a performer comes from; the later one in this order decides which authority approves the show. */
public enum Origin {
    MAINLAND,
    HK_MACAO,
    FOREIGN,
    TAIWAN;

    /** The origin that decides for a cast; an empty cast counts as mainland. */
    public static Origin deciding(Collection<Origin> cast) {
        return cast.stream().max(Comparator.naturalOrder()).orElse(MAINLAND);
    }
}
