package io.callboard.reports.statutory.dailyreturn;

import io.callboard.statutory.Takings;

/** One performance, as its heading on the form shows it, with its subtotals. Public because the template reads it. */
public record ShowHeading(
        String code,
        String title,
        String curtain,
        String approval,
        String facts,
        String house,
        Takings day,
        Takings toDate) {}
