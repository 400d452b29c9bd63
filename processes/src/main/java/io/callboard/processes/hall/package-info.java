/** Making venues and halls, and giving a hall its seating plan. */
@NullMarked
package io.callboard.processes.hall;

import org.jspecify.annotations.NullMarked;
