package io.callboard.statutory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One return as it is kept: what it is about, how far it has come, its figures and the differences that its check found.
 * Version is for optimistic writing; every change is made from the version that was read.
 */
public record StatutoryReturn(
        ReturnNo returnNo,
        ReturnType type,
        VenueDay venueDay,
        Origin origin,
        ReturnStatus status,
        @Nullable DailyReturnFigures figures,
        List<Difference> differences,
        @Nullable Issue issue,
        @Nullable Instant deliveredAt,
        boolean late,
        int version) {

    /** Who asked for it when, and which return it corrects why. */
    public record Origin(
            String requestedBy,
            Instant createdAt,
            int generation,
            @Nullable ReturnNo supersedes,
            @Nullable String correctionReason) {}

    /** Who signed it off when; once it is issued also when that was, and its seal. */
    public record Issue(String signedOffBy, Instant signedOffAt, @Nullable Instant issuedAt, @Nullable Seal seal) {}

    public StatutoryReturn {
        differences = List.copyOf(differences);
    }

    /** A return that was just asked for. */
    public static StatutoryReturn requested(ReturnNo returnNo, ReturnType type, VenueDay venueDay, Origin origin) {
        return new StatutoryReturn(
                returnNo, type, venueDay, origin, ReturnStatus.DRAWING_UP, null, List.of(), null, null, false, 0);
    }

    /** With new figures and the outcome of their check. */
    public StatutoryReturn drawnUp(DailyReturnFigures newFigures, SelfCheck check) {
        var next = check.passed() ? ReturnStatus.CHECKED : ReturnStatus.FAILED_CHECK;
        return with(next, newFigures, check.differences(), null, deliveredAt, late);
    }

    public StatutoryReturn signedOff(String by, Instant at) {
        var signed = new Issue(by, at, null, null);
        return with(ReturnStatus.SIGNED_OFF, figures, differences, signed, deliveredAt, late);
    }

    public StatutoryReturn issued(Instant at, Seal seal) {
        if (issue == null) {
            throw new IllegalStateException("Return " + returnNo + " is not signed off");
        }
        var sealed = new Issue(issue.signedOffBy, issue.signedOffAt, at, seal);
        return with(ReturnStatus.ISSUED, figures, differences, sealed, deliveredAt, late);
    }

    public StatutoryReturn superseded() {
        return with(ReturnStatus.SUPERSEDED, figures, differences, issue, deliveredAt, late);
    }

    public StatutoryReturn delivered(Instant at, boolean tooLate) {
        return with(status, figures, differences, issue, at, late || tooLate);
    }

    public StatutoryReturn overdue() {
        return with(status, figures, differences, issue, deliveredAt, true);
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    private StatutoryReturn with(
            ReturnStatus newStatus,
            @Nullable DailyReturnFigures newFigures,
            List<Difference> newDifferences,
            @Nullable Issue newIssue,
            @Nullable Instant newDeliveredAt,
            boolean newLate) {
        return new StatutoryReturn(
                returnNo,
                type,
                venueDay,
                origin,
                newStatus,
                newFigures,
                newDifferences,
                newIssue,
                newDeliveredAt,
                newLate,
                version);
    }
}
