/** Venues, their halls, and the halls' seating plans. */
@NullMarked
package io.callboard.hall;

import org.jspecify.annotations.NullMarked;
