/** The diagram of a dictionary change. */
@NullMarked
package io.callboard.processes.rulebook.dictionary.engine;

import org.jspecify.annotations.NullMarked;
