/** Mappers and migrations: what is kept, and how. */
@NullMarked
package io.callboard.db;

import org.jspecify.annotations.NullMarked;
