package io.callboard.processes.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.statutory.BookedDay;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Header;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Returns;
import io.callboard.statutory.SelfCheck;
import io.callboard.statutory.StatutoryReturn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Draws the figures of a return up from tickets and ticket returns, and checks them against the ledger. */
@Component
public class DrawUpReturn {
    /** More differences than a person reads are counted by their sums. */
    private static final int NAMED_DIFFERENCES = 200;

    private final Returns returns;
    private final ReturnFigures figures;
    private final Records records;
    private final Printing printing;
    private final Clock clock;

    DrawUpReturn(Returns returns, ReturnFigures figures, Records records, Printing printing, Clock clock) {
        this.returns = returns;
        this.figures = figures;
        this.records = records;
        this.printing = printing;
        this.clock = clock;
    }

    /** Says whether the check found nothing. What was signed off already stays as it is. */
    public boolean drawUp(ReturnNo returnNo) {
        var drawing = returns.findForChange(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
        if (!drawing.status().isOpen()) {
            return true;
        }
        var drawn = figures(drawing);
        var check = SelfCheck.of(drawn, booked(drawing));
        returns.update(drawing.drawnUp(drawn, check));
        records.note(
                Actor.system(),
                returnNo,
                check.passed() ? "drawnUp" : "checkFailed",
                check.passed() ? "" : check.differences().size() + " differences");
        return check.passed();
    }

    /** The check of figures as they were drawn up against the books as they are now. */
    SelfCheck checkAgain(StatutoryReturn drawn, DailyReturnFigures drawnFigures) {
        return SelfCheck.of(drawnFigures, booked(drawn));
    }

    private BookedDay booked(StatutoryReturn of) {
        return figures.booked(of.venueDay(), NAMED_DIFFERENCES);
    }

    private DailyReturnFigures figures(StatutoryReturn drawing) {
        var venueDay = drawing.venueDay();
        var origin = drawing.origin();
        var venue = figures.venue(venueDay.venue())
                .orElseThrow(() -> Refusal.notFound("venue", venueDay.venue()).asException());
        var header = new Header(
                drawing.returnNo(),
                origin.generation(),
                origin.supersedes(),
                origin.correctionReason(),
                venueDay,
                venue.name(),
                venue.address(),
                printing.name(origin.requestedBy()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return DailyReturnFigures.of(header, figures.performances(venueDay), figures.lines(venueDay));
    }
}
