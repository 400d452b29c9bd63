/** Shows, performances and the numbers of show codes. */
@NullMarked
package io.callboard.db.show;

import org.jspecify.annotations.NullMarked;
