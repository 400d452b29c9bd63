/** Who works here and what they may: accounts, roles, passwords. */
@NullMarked
package io.callboard.processes.staff;

import org.jspecify.annotations.NullMarked;
