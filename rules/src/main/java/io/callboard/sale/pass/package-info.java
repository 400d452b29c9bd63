/** Complimentary tickets and work passes: given to persons, within a quota, by two people. */
@NullMarked
package io.callboard.sale.pass;

import org.jspecify.annotations.NullMarked;
