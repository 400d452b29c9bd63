/** The seat map: one canvas for a whole hall, its plan sent once, states as bits, changes as some bytes. */
@NullMarked
package io.callboard.app.parts.seatmap;

import org.jspecify.annotations.NullMarked;
