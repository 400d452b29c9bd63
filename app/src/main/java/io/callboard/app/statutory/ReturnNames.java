package io.callboard.app.statutory;

import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.StatutoryReturn;

/** What the files of returns are called on somebody's disk. */
final class ReturnNames {
    private ReturnNames() {}

    /** For example {@code R1-11010100101-2026-11-26-2.pdf}; a draft says so in its name too. */
    static String file(StatutoryReturn of, ReturnFormat format) {
        return "%s-%s-%s-%d%s.%s"
                .formatted(
                        of.type().key(),
                        of.venueDay().venue(),
                        of.venueDay().day(),
                        of.origin().generation(),
                        of.status().isArchived() ? "" : "-draft",
                        format.extension());
    }
}
