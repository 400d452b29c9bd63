/** Shows (演出项目), their performances (场次), and their approval. */
@NullMarked
package io.callboard.show;

import org.jspecify.annotations.NullMarked;
