/** Seats, locks, orders and tickets. */
@NullMarked
package io.callboard.db.sale;

import org.jspecify.annotations.NullMarked;
