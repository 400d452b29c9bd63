/** Ticket returns (退票) and the refunds (退款) for them: what is due, and how it is paid back. */
@NullMarked
package io.callboard.refund;

import org.jspecify.annotations.NullMarked;
