/** The process engine's room: how it is set up, sealed, fed with diagrams, and told what people did. */
@NullMarked
package io.callboard.processes.task.engine;

import org.jspecify.annotations.NullMarked;
