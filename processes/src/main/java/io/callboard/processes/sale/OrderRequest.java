package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.sale.NewOrder;

/** Somebody orders the seats of a lock, and hears of it within the transaction. */
record OrderRequest(Actor actor, NewOrder asked, AnswerTo<OrderResult> answer) {}
