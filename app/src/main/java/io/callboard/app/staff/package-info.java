/** The accounts of staff, and one's own password. */
@NullMarked
package io.callboard.app.staff;

import org.jspecify.annotations.NullMarked;
