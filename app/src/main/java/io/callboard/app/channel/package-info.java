/** Screens for the machines that talk to the house. */
@NullMarked
package io.callboard.app.channel;

import org.jspecify.annotations.NullMarked;
