/** A show on its way from a planner's desk to its approval. */
@NullMarked
package io.callboard.processes.show;

import org.jspecify.annotations.NullMarked;
