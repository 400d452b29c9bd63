package io.callboard.sale.pass;

import org.jspecify.annotations.Nullable;

/** One pass as it may be shown: whose, which seat, and its ticket code once it is issued. */
public record Pass(
        int place,
        @Nullable String seatCode,
        String name,
        String idMasked,
        @Nullable String ticketCode,
        boolean voided) {}
