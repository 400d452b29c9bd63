/** Who is asking, what they may ask, and the house's cryptography. */
@NullMarked
package io.callboard.app.security;

import org.jspecify.annotations.NullMarked;
