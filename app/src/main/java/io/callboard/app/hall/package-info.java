/** Venues, halls and plans, by HTTP and by screen. */
@NullMarked
package io.callboard.app.hall;

import org.jspecify.annotations.NullMarked;
