/** How the on-sale diagram is wired. */
@NullMarked
package io.callboard.processes.sale.engine;

import org.jspecify.annotations.NullMarked;
