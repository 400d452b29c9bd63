/** The double-entry ledger: immutable entries in fen, from which every sum of the house can be proved. */
@NullMarked
package io.callboard.ledger;

import org.jspecify.annotations.NullMarked;
