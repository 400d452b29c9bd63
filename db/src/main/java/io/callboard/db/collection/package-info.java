/** What is reported. */
@NullMarked
package io.callboard.db.collection;

import org.jspecify.annotations.NullMarked;
