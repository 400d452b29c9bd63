package io.callboard.collection;

import java.util.List;
import java.util.function.Function;

/** The ticket information collection and service system as this house reports to it (票务信息采集与服务系统). */
public interface CollectionService {
    /**
     * Sends a batch, once or again: the same number gets the same receipt.
     *
     * @throws Unreachable when it is not known whether it arrived
     */
    Receipt send(ReportBatch batch);

    /** Taken, maybe without some items; or refused as a whole, with the reason. */
    sealed interface Receipt {
        <T> T fold(Function<Taken, T> taken, Function<Blocked, T> blocked);
    }

    record Taken(int accepted, List<RejectedItem> rejected) implements Receipt {
        public Taken {
            rejected = List.copyOf(rejected);
        }

        @Override
        public <T> T fold(Function<Taken, T> taken, Function<Blocked, T> blocked) {
            return taken.apply(this);
        }
    }

    record Blocked(String why) implements Receipt {
        @Override
        public <T> T fold(Function<Taken, T> taken, Function<Blocked, T> blocked) {
            return blocked.apply(this);
        }
    }

    /** Index counts the batch's items from 0. */
    record RejectedItem(int index, String code, String message) {}

    /** The service said nothing that can be relied on. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message) {
            super(message);
        }
    }
}
