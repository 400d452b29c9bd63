/** The task list, by HTTP and by screen. */
@NullMarked
package io.callboard.app.task;

import org.jspecify.annotations.NullMarked;
