package io.callboard.statutory;

import java.util.List;
import java.util.Optional;

/** One kind of return by the key that authorities and the interface know it by. */
public record ReturnType(String key, String title, Period period, List<ReturnFormat> formats) {
    /** What one return of a type covers. */
    public enum Period {
        DAY,
        PERFORMANCE,
        MONTH
    }

    /** R1, 演出票房日报表: a venue's day by performance, price level, ticket type and channel. */
    public static final ReturnType DAILY = new ReturnType(
            "R1",
            "Daily box-office return",
            Period.DAY,
            List.of(ReturnFormat.PDF, ReturnFormat.XLSX, ReturnFormat.CSV));

    private static final List<ReturnType> ALL = List.of(DAILY);

    public ReturnType {
        formats = List.copyOf(formats);
    }

    public static List<ReturnType> all() {
        return ALL;
    }

    public static Optional<ReturnType> of(String key) {
        return ALL.stream().filter(type -> type.key.equals(key)).findFirst();
    }
}
