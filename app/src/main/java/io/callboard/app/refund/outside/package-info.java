/** The payment gateway that pays refunds out. */
@NullMarked
package io.callboard.app.refund.outside;

import org.jspecify.annotations.NullMarked;
