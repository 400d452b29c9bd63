/** Refunds and payouts. */
@NullMarked
package io.callboard.db.refund;

import org.jspecify.annotations.NullMarked;
