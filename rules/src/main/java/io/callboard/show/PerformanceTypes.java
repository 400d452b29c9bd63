package io.callboard.show;

import java.util.List;
import java.util.Optional;

/** The dictionary of performance types: profile v1, pending comparison with the standard's own table. */
public interface PerformanceTypes {
    /** A code of four digits with its names. */
    record PerformanceType(String code, String nameZh, String nameEn) {}

    List<PerformanceType> all();

    Optional<PerformanceType> find(String code);
}
