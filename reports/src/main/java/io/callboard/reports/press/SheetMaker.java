package io.callboard.reports.press;

import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Imprint;

/** Turns figures into the words and numbers of a sheet. */
@FunctionalInterface
public interface SheetMaker {
    Sheet sheet(DailyReturnFigures figures, Imprint imprint);
}
