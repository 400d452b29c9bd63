/** What waits for a person: tasks, their forms and outcomes, and how processes are started and told things. */
@NullMarked
package io.callboard.task;

import org.jspecify.annotations.NullMarked;
