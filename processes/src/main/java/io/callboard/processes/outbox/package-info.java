/** Sends what waits in the outbox. */
@NullMarked
package io.callboard.processes.outbox;

import org.jspecify.annotations.NullMarked;
