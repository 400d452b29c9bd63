/** The table of exchanged tickets. */
@NullMarked
package io.callboard.db.sale.exchange;

import org.jspecify.annotations.NullMarked;
