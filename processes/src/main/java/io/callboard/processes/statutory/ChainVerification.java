package io.callboard.processes.statutory;

import io.callboard.statutory.ReturnNo;
import java.util.List;

/** How many links of the chain of issued returns were walked, and those that do not hold. */
public record ChainVerification(int checked, List<Broken> broken) {
    public ChainVerification {
        broken = List.copyOf(broken);
    }

    /** One link that does not hold, and why in a sentence. */
    public record Broken(ReturnNo returnNo, long chainNo, String reason) {}
}
