/** The dictionaries' entries and changes in tables. */
@NullMarked
package io.callboard.db.rulebook.dictionary;

import org.jspecify.annotations.NullMarked;
