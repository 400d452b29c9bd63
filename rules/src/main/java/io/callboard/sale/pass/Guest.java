package io.callboard.sale.pass;

import io.callboard.realname.IdNumber;
import org.jspecify.annotations.Nullable;

/** A person who is asked in, bound by document from the beginning; a seat where the pass is a seated one. */
public record Guest(@Nullable String seatCode, String name, IdNumber id) {}
