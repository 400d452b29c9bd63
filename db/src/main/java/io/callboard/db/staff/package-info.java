/** Accounts and tokens of staff. */
@NullMarked
package io.callboard.db.staff;

import org.jspecify.annotations.NullMarked;
