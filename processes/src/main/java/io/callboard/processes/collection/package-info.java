/** How the house reports to the collection service. */
@NullMarked
package io.callboard.processes.collection;

import org.jspecify.annotations.NullMarked;
