/** Working on tasks: see them, take them, end them. */
@NullMarked
package io.callboard.processes.task;

import org.jspecify.annotations.NullMarked;
