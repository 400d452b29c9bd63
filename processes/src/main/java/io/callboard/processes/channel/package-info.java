/** The machines that talk to the house, and the keys they come with. */
@NullMarked
package io.callboard.processes.channel;

import org.jspecify.annotations.NullMarked;
