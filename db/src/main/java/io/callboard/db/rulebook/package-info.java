/** The log of rulings. */
@NullMarked
package io.callboard.db.rulebook;

import org.jspecify.annotations.NullMarked;
