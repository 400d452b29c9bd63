/** How the refund diagrams are wired. */
@NullMarked
package io.callboard.processes.refund.engine;

import org.jspecify.annotations.NullMarked;
