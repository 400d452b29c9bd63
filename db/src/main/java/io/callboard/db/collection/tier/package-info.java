/** What the collection service keeps of reports, in a schema of its own. */
@NullMarked
package io.callboard.db.collection.tier;

import org.jspecify.annotations.NullMarked;
