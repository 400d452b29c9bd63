/** Exchanging a ticket for another of the same show: a return and a sale in one, without a detour of the money. */
@NullMarked
package io.callboard.processes.sale.exchange;

import org.jspecify.annotations.NullMarked;
