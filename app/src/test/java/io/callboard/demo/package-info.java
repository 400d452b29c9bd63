/** The demo: the product with a season of shows, an embedded database and a clock that can be moved. None of it ships. */
@NullMarked
package io.callboard.demo;

import org.jspecify.annotations.NullMarked;
