package io.callboard.realname;

import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import java.util.Optional;

/** Who holds how many tickets of a performance, across channels and orders; the database's unique key has the last word. */
public interface RealNameSlots {
    /** Takes one of the slots 1 to limit of this document; says false when all are taken. */
    boolean take(ShowCode show, IdNumber id, int limit, TicketCode ticket);

    /** A ticket that holds a slot of this document. */
    Optional<TicketCode> holder(ShowCode show, IdNumber id);

    /** Frees the slot of a returned ticket; doing it again changes nothing. */
    void free(TicketCode ticket);
}
