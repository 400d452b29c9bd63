/** Complimentary tickets and work passes. */
@NullMarked
package io.callboard.processes.sale.pass;

import org.jspecify.annotations.NullMarked;
