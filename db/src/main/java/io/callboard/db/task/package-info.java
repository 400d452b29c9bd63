/** The task list's own table. */
@NullMarked
package io.callboard.db.task;

import org.jspecify.annotations.NullMarked;
