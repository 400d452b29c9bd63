/** Venues, halls, plans and divisions. */
@NullMarked
package io.callboard.db.hall;

import org.jspecify.annotations.NullMarked;
