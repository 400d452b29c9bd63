/** The conventions of the HTTP contract: problems, repeated requests, pages, times. */
@NullMarked
package io.callboard.app.http;

import org.jspecify.annotations.NullMarked;
