/** Drawing the zones of a performance on the map, and comparing them with other versions. */
@NullMarked
package io.callboard.app.pricing.zones;

import org.jspecify.annotations.NullMarked;
