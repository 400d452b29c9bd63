/** What happens with statutory returns: drawn up, checked, signed off, sealed, delivered; corrected when they must be. */
@NullMarked
package io.callboard.processes.statutory;

import org.jspecify.annotations.NullMarked;
