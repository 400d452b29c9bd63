/** Who holds how many tickets. */
@NullMarked
package io.callboard.db.realname;

import org.jspecify.annotations.NullMarked;
