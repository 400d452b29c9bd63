/** Exchanging a ticket for another of the same show: whether one may, for what fee, and where the money goes. */
@NullMarked
package io.callboard.sale.exchange;

import org.jspecify.annotations.NullMarked;
