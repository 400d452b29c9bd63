/** Sales channels, gate devices and collection senders, and the keys they come with. */
@NullMarked
package io.callboard.channel;

import org.jspecify.annotations.NullMarked;
