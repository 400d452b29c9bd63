/** How the show-approval diagram is wired. */
@NullMarked
package io.callboard.processes.show.engine;

import org.jspecify.annotations.NullMarked;
