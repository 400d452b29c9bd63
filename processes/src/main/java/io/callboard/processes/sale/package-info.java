/** Putting a performance on sale, and selling. */
@NullMarked
package io.callboard.processes.sale;

import org.jspecify.annotations.NullMarked;
