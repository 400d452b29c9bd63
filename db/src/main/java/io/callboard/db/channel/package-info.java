/** Keys of channels, gate devices and collection senders. */
@NullMarked
package io.callboard.db.channel;

import org.jspecify.annotations.NullMarked;
