/** Seats, locks, orders and tickets. */
@NullMarked
package io.callboard.sale;

import org.jspecify.annotations.NullMarked;
