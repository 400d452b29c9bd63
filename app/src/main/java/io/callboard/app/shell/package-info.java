/** The frame around every screen: navigation, languages, the clock, and the desk that people see first. */
@NullMarked
package io.callboard.app.shell;

import org.jspecify.annotations.NullMarked;
