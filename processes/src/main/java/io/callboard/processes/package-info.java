/** What happens: one package for each thing, a face that screens and controllers call, steps, and the engine's wiring. */
@NullMarked
package io.callboard.processes;

import org.jspecify.annotations.NullMarked;
