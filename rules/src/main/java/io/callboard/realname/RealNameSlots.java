package io.callboard.realname;

import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import java.util.List;
import java.util.Optional;

/** Who holds how many tickets of a performance, across channels and orders; the database's unique key has the last word. */
public interface RealNameSlots {
    /** A document that a ticket needs a slot of. */
    record Want(IdNumber id, TicketCode ticket) {}

    /**
     * Takes slots 1 to limit of documents, for each order all or none; gives for each order what could not be had. The
     * database's unique key refuses, with an exception, what somebody else took meanwhile.
     */
    List<Optional<IdNumber>> take(ShowCode show, List<List<Want>> orders, int limit);

    /** A ticket that holds a slot of this document. */
    Optional<TicketCode> holder(ShowCode show, IdNumber id);

    /** What became of a ticket's slot when the ticket was exchanged. */
    enum Passed {
        DONE,
        /** The holder has all the slots that they may have. */
        FULL,
        /** The ticket is in nobody's name. */
        NOBODY
    }

    /** Frees the slot of a ticket and takes one of the same document for another ticket, perhaps of another performance. */
    Passed pass(TicketCode from, ShowCode show, TicketCode to, int limit);

    /** Frees the slot of a returned ticket; doing it again changes nothing. */
    void free(TicketCode ticket);
}
