/** The printed ticket. */
@NullMarked
package io.callboard.reports.sale.ticket;

import org.jspecify.annotations.NullMarked;
