/** The diagram of a re-zoning. */
@NullMarked
package io.callboard.processes.pricing.engine;

import org.jspecify.annotations.NullMarked;
