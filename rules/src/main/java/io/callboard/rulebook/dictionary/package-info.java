/** The dictionaries: lists of codes that people extend, each entry with its names, validity and source. */
@NullMarked
package io.callboard.rulebook.dictionary;

import org.jspecify.annotations.NullMarked;
