/** The audit trail and the timelines. */
@NullMarked
package io.callboard.db.audit;

import org.jspecify.annotations.NullMarked;
