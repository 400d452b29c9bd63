package io.callboard.statutory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed return says about itself besides its figures: the digest of its data file, the outcome of the
 * self-check and who signed it when. Without a signature it is a draft.
 */
public record Imprint(Sha256 dataDigest, List<Difference> differences, @Nullable Signature signature) {
    public Imprint {
        differences = List.copyOf(differences);
    }

    /** The name of the member of staff who signed off. */
    public record Signature(String by, Instant at) {}

    public boolean isDraft() {
        return signature == null;
    }
}
