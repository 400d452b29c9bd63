package io.callboard.refund;

import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Whoever moves the money: it pays back the way it came. It knows each payment by a key and makes it once; a call that
 * ends without an answer may or may not have paid, so it is asked before it is told again.
 */
public interface PaymentGateway {
    /** Key is ours and stable; method and reference are the payment that is paid back. */
    record Payment(String key, Money amount, String method, String reference) {}

    /**
     * Pays, or gives the answer that this key had before.
     *
     * @throws NoAnswer when it is not known whether it was paid
     */
    Answer pay(Payment payment);

    /**
     * What became of a key; empty when the gateway never heard of it.
     *
     * @throws NoAnswer when the gateway cannot be asked
     */
    Optional<Answer> find(String key);

    /** Paid, with the gateway's own reference, or refused for good. */
    sealed interface Answer {
        <T> T fold(Function<Paid, T> paid, Function<Refused, T> refused);
    }

    record Paid(String reference) implements Answer {
        @Override
        public <T> T fold(Function<Paid, T> paid, Function<Refused, T> refused) {
            return paid.apply(this);
        }
    }

    record Refused(String reason) implements Answer {
        @Override
        public <T> T fold(Function<Paid, T> paid, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }

    /** The gateway said nothing that can be relied on. */
    final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoAnswer(String message) {
            super(message);
        }
    }
}
