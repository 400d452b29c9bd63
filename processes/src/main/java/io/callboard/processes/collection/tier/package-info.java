/** What the collection service does with reports that come in. */
@NullMarked
package io.callboard.processes.collection.tier;

import org.jspecify.annotations.NullMarked;
