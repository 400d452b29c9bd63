/** The dictionaries on screens and by HTTP. */
@NullMarked
package io.callboard.app.rulebook.dictionary;

import org.jspecify.annotations.NullMarked;
