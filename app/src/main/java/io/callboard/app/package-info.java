/** Screens, HTTP, security and wiring: knows everybody, and nobody knows it. */
@NullMarked
package io.callboard.app;

import org.jspecify.annotations.NullMarked;
