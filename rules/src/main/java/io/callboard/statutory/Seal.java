package io.callboard.statutory;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of issued returns: its number, the digest of the link before and its own. The own digest is
 * made of the one before, of what the return is, who signed it, and the digests of its archived files; so a return that
 * is changed, left out or put in later is found out.
 */
public record Seal(long chainNo, @Nullable Sha256 previous, Sha256 sha256) {
    /** What a seal vouches for. The digest of the CSV file is the digest of the figures. */
    public record Content(
            ReturnNo returnNo,
            String type,
            VenueDay venueDay,
            int generation,
            @Nullable ReturnNo supersedes,
            String signedOffBy,
            Instant issuedAt,
            Map<ReturnFormat, Sha256> files) {
        private String text() {
            var text = new StringBuilder();
            text.append(returnNo).append('\n').append(type).append('\n');
            text.append(venueDay).append('\n').append(generation).append('\n');
            text.append(supersedes == null ? "" : supersedes.value()).append('\n');
            text.append(signedOffBy).append('\n').append(issuedAt).append('\n');
            new TreeMap<>(files).forEach((format, digest) -> text.append(format.extension())
                    .append(' ')
                    .append(digest)
                    .append('\n'));
            return text.toString();
        }
    }

    /** The link that follows another, or the first one. */
    public static Seal after(@Nullable Seal last, Content content) {
        long number = last == null ? 1 : last.chainNo + 1;
        var previous = last == null ? null : last.sha256;
        return new Seal(number, previous, digest(number, previous, content));
    }

    /** Whether this seal is the one that belongs to the content. */
    public boolean fits(Content content) {
        return sha256.equals(digest(chainNo, previous, content));
    }

    private static Sha256 digest(long number, @Nullable Sha256 previous, Content content) {
        return Sha256.of((previous == null ? "" : previous.hex()) + "\n" + number + "\n" + content.text());
    }
}
