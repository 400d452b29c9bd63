/** Kept answers to repeated requests. */
@NullMarked
package io.callboard.db.kernel;

import org.jspecify.annotations.NullMarked;
