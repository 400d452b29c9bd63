/** Giving a performance its prices. */
@NullMarked
package io.callboard.processes.pricing;

import org.jspecify.annotations.NullMarked;
