/** The collection service's own HTTP interface: profile {@code collection}, its own database and port. */
@NullMarked
package io.callboard.app.collection.tier;

import org.jspecify.annotations.NullMarked;
