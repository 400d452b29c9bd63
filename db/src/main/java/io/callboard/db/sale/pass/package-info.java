/** Passes. */
@NullMarked
package io.callboard.db.sale.pass;

import org.jspecify.annotations.NullMarked;
