/** The collection service as it is spoken to. */
@NullMarked
package io.callboard.app.collection.outside;

import org.jspecify.annotations.NullMarked;
