/** Statutory returns as compliance sees them: by HTTP, on screens, and drawn up each morning. */
@NullMarked
package io.callboard.app.statutory;

import org.jspecify.annotations.NullMarked;
