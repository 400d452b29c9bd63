package io.callboard.statutory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A return as lists and the board of days show it, without its figures. */
public record ReturnRow(
        ReturnNo returnNo,
        String type,
        VenueDay venueDay,
        String venueName,
        ReturnStatus status,
        int generation,
        @Nullable ReturnNo supersedes,
        boolean late,
        int rows,
        long netFen,
        Instant createdAt,
        @Nullable Instant issuedAt,
        @Nullable Instant deliveredAt,
        @Nullable String sha256,
        @Nullable String previousSha256) {}
