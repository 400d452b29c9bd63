package io.callboard.app.sale;

import io.callboard.kernel.ShowCode;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.processes.sale.SeatKeeping;
import io.callboard.processes.sale.pass.PassOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.sale.SeatCounts;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the seat desk asks of the house besides the map. */
@Component
class SeatDesk {
    private final Seats seats;
    private final SeatKeeping keeping;
    private final PassOffice passes;
    private final DictionaryOffice dictionaries;
    private final Clock clock;

    SeatDesk(Seats seats, SeatKeeping keeping, PassOffice passes, DictionaryOffice dictionaries, Clock clock) {
        this.passes = passes;
        this.seats = seats;
        this.keeping = keeping;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    SeatKeeping keeping() {
        return keeping;
    }

    PassOffice passes() {
        return passes;
    }

    Instant now() {
        return clock.instant();
    }

    boolean isBuilt(Performance performance) {
        return counts(performance).all() > 0;
    }

    @Transactional(readOnly = true)
    public SeatCounts counts(Performance performance) {
        return seats.counts(performance.code(), clock.instant());
    }

    Money value(ShowCode show, Collection<String> seatCodes) {
        return keeping.value(show, seatCodes);
    }

    List<DictionaryEntry> holdReasons() {
        return dictionaries.inForce(Dictionary.HOLD_REASONS);
    }

    List<DictionaryEntry> channels() {
        return dictionaries.inForce(Dictionary.CHANNELS);
    }
}
