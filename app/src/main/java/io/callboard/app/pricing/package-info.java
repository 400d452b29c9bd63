/** Price charts, by HTTP. */
@NullMarked
package io.callboard.app.pricing;

import org.jspecify.annotations.NullMarked;
