/** The parts that screens are made of, so that the house looks like one thing. */
@NullMarked
package io.callboard.app.parts;

import org.jspecify.annotations.NullMarked;
