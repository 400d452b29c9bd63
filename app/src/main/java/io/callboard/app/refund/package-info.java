/** Refunds over HTTP and on screens. */
@NullMarked
package io.callboard.app.refund;

import org.jspecify.annotations.NullMarked;
