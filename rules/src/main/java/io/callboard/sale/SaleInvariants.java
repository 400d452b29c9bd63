package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether seats, tickets, documents, ledger and reports agree, as of one moment, while sale goes on. */
public interface SaleInvariants {
    /** Everything that does not agree, of one performance or of all; at most some hundred of each kind. */
    List<Breach> breaches(@Nullable ShowCode only);
}
