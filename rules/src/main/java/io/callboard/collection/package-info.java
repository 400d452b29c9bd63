/** Reporting to the ticket information collection and service system, and that system itself. */
@NullMarked
package io.callboard.collection;

import org.jspecify.annotations.NullMarked;
