/** The rules that the house decides by. */
@NullMarked
package io.callboard.app.rulebook;

import org.jspecify.annotations.NullMarked;
