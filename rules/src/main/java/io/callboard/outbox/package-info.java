/** What leaves the house: written with the work it belongs to, sent later, by a stable key. */
@NullMarked
package io.callboard.outbox;

import org.jspecify.annotations.NullMarked;
