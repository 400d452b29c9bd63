/** Messages that wait to be sent. */
@NullMarked
package io.callboard.db.outbox;

import org.jspecify.annotations.NullMarked;
