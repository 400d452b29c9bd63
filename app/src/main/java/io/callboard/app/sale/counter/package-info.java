/** The counter, for a seller with a queue before the window. */
@NullMarked
package io.callboard.app.sale.counter;

import org.jspecify.annotations.NullMarked;
