/** The receiving side of reporting: what senders tell the collection service, and how it checks that. */
@NullMarked
package io.callboard.collection.tier;

import org.jspecify.annotations.NullMarked;
