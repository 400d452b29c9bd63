/** Statutory returns as they are kept, their archived files, and the queries that their figures come from. */
@NullMarked
package io.callboard.db.statutory;

import org.jspecify.annotations.NullMarked;
