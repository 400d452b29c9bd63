/** Real-name purchase: ID documents, and how many tickets one person may hold. */
@NullMarked
package io.callboard.realname;

import org.jspecify.annotations.NullMarked;
