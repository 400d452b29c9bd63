/** The diagram of complimentary tickets. */
@NullMarked
package io.callboard.processes.sale.pass.engine;

import org.jspecify.annotations.NullMarked;
