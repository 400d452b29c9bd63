package io.callboard.processes.sale.exchange;

import io.callboard.kernel.TicketCode;
import io.callboard.sale.Order.Payment;
import org.jspecify.annotations.Nullable;

/** A ticket that is to be given up, the lock that holds the one seat for it, and what is paid on top, if anything is. */
public record NewExchange(TicketCode ticket, String lockId, @Nullable Payment extra) {}
