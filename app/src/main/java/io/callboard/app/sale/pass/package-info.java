/** Complimentary tickets and work passes on screens and over HTTP. */
@NullMarked
package io.callboard.app.sale.pass;

import org.jspecify.annotations.NullMarked;
