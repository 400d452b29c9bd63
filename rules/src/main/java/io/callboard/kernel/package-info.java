/** The words that every feature uses: codes, money, people, time and refusals. */
@NullMarked
package io.callboard.kernel;

import org.jspecify.annotations.NullMarked;
