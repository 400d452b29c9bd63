/** Decision tables: typed, dated, sourced, compiled for the engine and explained row by row. */
@NullMarked
package io.callboard.rulebook;

import org.jspecify.annotations.NullMarked;
