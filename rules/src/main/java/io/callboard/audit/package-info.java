/** Who did what to what, and what happened to a case in the order people read it. */
@NullMarked
package io.callboard.audit;

import org.jspecify.annotations.NullMarked;
