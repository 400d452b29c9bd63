/** The one room of the rule engine: tables rendered by one template, compiled, and asked. */
@NullMarked
package io.callboard.rulebook.law;

import org.jspecify.annotations.NullMarked;
