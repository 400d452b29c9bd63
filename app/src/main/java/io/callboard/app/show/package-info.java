/** Shows and performances, by HTTP and by screen. */
@NullMarked
package io.callboard.app.show;

import org.jspecify.annotations.NullMarked;
