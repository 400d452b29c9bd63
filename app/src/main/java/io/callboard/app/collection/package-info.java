/** Reporting to the collection service, by the clock. */
@NullMarked
package io.callboard.app.collection;

import org.jspecify.annotations.NullMarked;
