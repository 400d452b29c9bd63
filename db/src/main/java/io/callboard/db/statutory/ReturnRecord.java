package io.callboard.db.statutory;

import io.callboard.kernel.VenueCode;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.StatutoryReturn.Issue;
import io.callboard.statutory.StatutoryReturn.Origin;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A return as its table row has it, column by column. */
record ReturnRecord(
        String returnNo,
        String type,
        String venueCode,
        LocalDate day,
        String status,
        int generation,
        @Nullable String supersedes,
        @Nullable String correctionReason,
        boolean late,
        int rowCount,
        long netFen,
        @Nullable String figures,
        String differences,
        @Nullable String sha256,
        @Nullable String previousSha256,
        @Nullable Long chainNo,
        String requestedBy,
        Instant createdAt,
        @Nullable String signedOffBy,
        @Nullable Instant signedOffAt,
        @Nullable Instant issuedAt,
        @Nullable Instant deliveredAt,
        int version) {

    static ReturnRecord of(StatutoryReturn that) {
        var figures = that.figures();
        var issue = that.issue();
        var seal = issue == null ? null : issue.seal();
        var previous = seal == null ? null : seal.previous();
        var supersedes = that.origin().supersedes();
        return new ReturnRecord(
                that.returnNo().value(),
                that.type().key(),
                that.venueDay().venue().value(),
                that.venueDay().day(),
                that.status().name(),
                that.origin().generation(),
                supersedes == null ? null : supersedes.value(),
                that.origin().correctionReason(),
                that.late(),
                figures == null ? 0 : figures.totals().rows(),
                figures == null ? 0 : figures.totals().day().netAmount().getAmountMinorLong(),
                figures == null ? null : FiguresJson.write(figures),
                FiguresJson.write(that.differences()),
                seal == null ? null : seal.sha256().hex(),
                previous == null ? null : previous.hex(),
                seal == null ? null : seal.chainNo(),
                that.origin().requestedBy(),
                that.origin().createdAt(),
                issue == null ? null : issue.signedOffBy(),
                issue == null ? null : issue.signedOffAt(),
                issue == null ? null : issue.issuedAt(),
                that.deliveredAt(),
                that.version());
    }

    StatutoryReturn toReturn() {
        return new StatutoryReturn(
                new ReturnNo(returnNo),
                ReturnType.of(type).orElseThrow(() -> new IllegalStateException("Unknown return type " + type)),
                new VenueDay(new VenueCode(venueCode), day),
                new Origin(
                        requestedBy,
                        createdAt,
                        generation,
                        supersedes == null ? null : new ReturnNo(supersedes),
                        correctionReason),
                ReturnStatus.valueOf(status),
                figures == null ? null : FiguresJson.figures(figures),
                FiguresJson.differences(differences),
                issue(),
                deliveredAt,
                late,
                version);
    }

    private @Nullable Issue issue() {
        return signedOffBy == null || signedOffAt == null
                ? null
                : new Issue(signedOffBy, signedOffAt, issuedAt, seal());
    }

    private @Nullable Seal seal() {
        return chainNo == null || sha256 == null
                ? null
                : new Seal(chainNo, previousSha256 == null ? null : new Sha256(previousSha256), new Sha256(sha256));
    }
}
