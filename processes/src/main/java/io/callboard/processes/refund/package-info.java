/** Tickets are given back, and the money goes back the way it came. */
@NullMarked
package io.callboard.processes.refund;

import org.jspecify.annotations.NullMarked;
