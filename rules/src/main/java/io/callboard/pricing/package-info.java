/** Price levels, and which seats have which. */
@NullMarked
package io.callboard.pricing;

import org.jspecify.annotations.NullMarked;
