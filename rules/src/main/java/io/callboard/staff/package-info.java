/** The people who work here: their accounts, roles and tokens. */
@NullMarked
package io.callboard.staff;

import org.jspecify.annotations.NullMarked;
