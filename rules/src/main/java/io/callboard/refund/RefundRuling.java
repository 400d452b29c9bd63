package io.callboard.refund;

import io.callboard.rulebook.Decision;
import java.util.function.Function;
import org.joda.money.Money;

/** What the rules say of one ticket that somebody wants to return. Fee and payout add up to what was paid. */
public sealed interface RefundRuling {
    Decision trace();

    /** The same ruling, its trace naming the version that it was preferred to. */
    RefundRuling comparedWith(RefundRuling other, String chosen, String why);

    <T> T fold(Function<Granted, T> granted, Function<Refused, T> refused);

    record Granted(Money fee, Money payout, RefundRoute route, Decision trace) implements RefundRuling {
        @Override
        public Granted comparedWith(RefundRuling other, String chosen, String why) {
            return new Granted(fee, payout, route, trace.comparedWith(other.trace(), chosen, why));
        }

        @Override
        public <T> T fold(Function<Granted, T> granted, Function<Refused, T> refused) {
            return granted.apply(this);
        }
    }

    record Refused(Decision trace) implements RefundRuling {
        @Override
        public Refused comparedWith(RefundRuling other, String chosen, String why) {
            return new Refused(trace.comparedWith(other.trace(), chosen, why));
        }

        @Override
        public <T> T fold(Function<Granted, T> granted, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
