/** Statutory returns (法定报表): their figures, the check that decides whether they may be signed, and their seals. */
@NullMarked
package io.callboard.statutory;

import org.jspecify.annotations.NullMarked;
