/** The engine's side of a rule change. */
@NullMarked
package io.callboard.processes.rulebook.engine;

import org.jspecify.annotations.NullMarked;
