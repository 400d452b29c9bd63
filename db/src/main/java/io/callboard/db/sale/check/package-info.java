/** Whether the books of sales agree. */
@NullMarked
package io.callboard.db.sale.check;

import org.jspecify.annotations.NullMarked;
