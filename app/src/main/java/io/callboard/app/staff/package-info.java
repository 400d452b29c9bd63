/** Signing in, and the accounts of staff. */
@NullMarked
package io.callboard.app.staff;

import org.jspecify.annotations.NullMarked;
