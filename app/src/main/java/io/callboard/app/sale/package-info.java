/** Performances on sale: seats, locks, orders, the counter. */
@NullMarked
package io.callboard.app.sale;

import org.jspecify.annotations.NullMarked;
