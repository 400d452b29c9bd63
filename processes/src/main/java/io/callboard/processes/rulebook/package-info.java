/** The rules office: drafts, their verification, scenarios and replays, and the way of a change until it decides. */
@NullMarked
package io.callboard.processes.rulebook;

import org.jspecify.annotations.NullMarked;
