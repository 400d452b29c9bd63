/** The ledger. */
@NullMarked
package io.callboard.db.ledger;

import org.jspecify.annotations.NullMarked;
