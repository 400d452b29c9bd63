/** The daily return's diagram, bound to its steps. */
@NullMarked
package io.callboard.processes.statutory.engine;

import org.jspecify.annotations.NullMarked;
