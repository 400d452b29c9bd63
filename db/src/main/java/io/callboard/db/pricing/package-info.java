/** Price charts. */
@NullMarked
package io.callboard.db.pricing;

import org.jspecify.annotations.NullMarked;
