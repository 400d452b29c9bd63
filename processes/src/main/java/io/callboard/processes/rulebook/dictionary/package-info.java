/** Dictionaries are extended by one person and approved by another. */
@NullMarked
package io.callboard.processes.rulebook.dictionary;

import org.jspecify.annotations.NullMarked;
