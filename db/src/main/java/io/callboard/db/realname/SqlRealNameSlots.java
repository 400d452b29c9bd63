package io.callboard.db.realname;

import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.realname.IdNumber;
import io.callboard.realname.RealNameSlots;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlRealNameSlots implements RealNameSlots {
    private static final String PURPOSE = "id-number";

    private final SlotMapper slots;
    private final CipherSuite ciphers;

    SqlRealNameSlots(SlotMapper slots, CipherSuite ciphers) {
        this.slots = slots;
        this.ciphers = ciphers;
    }

    @Override
    public boolean take(ShowCode show, IdNumber id, int limit, TicketCode ticket) {
        var digest = ciphers.digest(PURPOSE, id.identity());
        for (int slot = 1; slot <= limit; slot++) {
            if (slots.take(show.value(), digest, slot, ticket.value()) == 1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<TicketCode> holder(ShowCode show, IdNumber id) {
        return Optional.ofNullable(slots.holder(show.value(), ciphers.digest(PURPOSE, id.identity())))
                .map(TicketCode::new);
    }

    @Override
    public void free(TicketCode ticket) {
        slots.free(ticket.value());
    }
}
