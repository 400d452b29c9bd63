package io.callboard.app.statutory;

import io.callboard.collection.DailyDeliveries.Submission;
import io.callboard.kernel.Cny;
import io.callboard.processes.statutory.ChainVerification;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.Difference;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.Takings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What requests about returns say, and what they are answered. */
final class ReturnBodies {
    private ReturnBodies() {}

    /** A return is of a venue's day, of a venue's month, or of a performance, as its type has it. */
    record Request(
            @NotBlank String type,
            @Nullable String venueCode,
            @Nullable LocalDate day,
            @Nullable String month,
            @Nullable String showCode) {}

    record Correction(@NotBlank @Size(max = 500) String reason) {}

    record TypeAnswer(String key, String title, ReturnType.Period period, List<String> formats) {
        static TypeAnswer of(ReturnType type) {
            return new TypeAnswer(
                    type.key(),
                    type.title(),
                    type.period(),
                    type.formats().stream().map(ReturnFormat::extension).toList());
        }
    }

    /** What was asked for has begun; differences say why a check failed. */
    record Asked(
            String returnNo, String status, int generation, @Nullable String supersedes, List<Difference> differences) {
        static Asked of(StatutoryReturn asked) {
            var supersedes = asked.origin().supersedes();
            return new Asked(
                    asked.returnNo().value(),
                    asked.status().name(),
                    asked.origin().generation(),
                    supersedes == null ? null : supersedes.value(),
                    asked.differences());
        }
    }

    record ListedReturn(
            String returnNo,
            String type,
            String venueCode,
            String venueName,
            LocalDate period,
            String status,
            int generation,
            boolean late,
            @Nullable String sha256,
            @Nullable String previousSha256,
            @Nullable String supersedes,
            int rows,
            long netFen,
            @Nullable Instant issuedAt,
            @Nullable Instant deliveredAt) {
        static ListedReturn of(ReturnRow row) {
            var supersedes = row.supersedes();
            return new ListedReturn(
                    row.returnNo().value(),
                    row.type(),
                    row.venueDay().venue().value(),
                    row.venueName(),
                    row.venueDay().day(),
                    row.status().name(),
                    row.generation(),
                    row.late(),
                    row.sha256(),
                    row.previousSha256(),
                    supersedes == null ? null : supersedes.value(),
                    row.rows(),
                    row.netFen(),
                    row.issuedAt(),
                    row.deliveredAt());
        }
    }

    record OneReturn(
            String returnNo,
            String type,
            String venueCode,
            LocalDate period,
            String status,
            int generation,
            boolean late,
            @Nullable String sha256,
            @Nullable String previousSha256,
            @Nullable String dataSha256,
            @Nullable String supersedes,
            @Nullable String correctionReason,
            int rows,
            @Nullable Totals totals,
            List<LineAnswer> lines,
            List<Difference> differences,
            List<Submission> submissions,
            @Nullable String signedOffBy,
            @Nullable Instant signedOffAt,
            @Nullable Instant issuedAt,
            @Nullable Instant deliveredAt) {
        static OneReturn of(StatutoryReturn one, @Nullable Sha256 data, List<Submission> submissions) {
            var figures = one.figures();
            var issue = one.issue();
            var seal = issue == null ? null : issue.seal();
            var supersedes = one.origin().supersedes();
            return new OneReturn(
                    one.returnNo().value(),
                    one.type().key(),
                    one.venueDay().venue().value(),
                    one.venueDay().day(),
                    one.status().name(),
                    one.origin().generation(),
                    one.late(),
                    seal == null ? null : seal.sha256().hex(),
                    previous(seal),
                    data == null ? null : data.hex(),
                    supersedes == null ? null : supersedes.value(),
                    one.origin().correctionReason(),
                    figures == null ? 0 : figures.totals().rows(),
                    figures == null ? null : Totals.of(figures),
                    figures == null
                            ? List.of()
                            : figures.lines().stream().map(LineAnswer::of).toList(),
                    one.differences(),
                    submissions,
                    issue == null ? null : issue.signedOffBy(),
                    issue == null ? null : issue.signedOffAt(),
                    issue == null ? null : issue.issuedAt(),
                    one.deliveredAt());
        }

        private static @Nullable String previous(@Nullable Seal seal) {
            var previous = seal == null ? null : seal.previous();
            return previous == null ? null : previous.hex();
        }
    }

    record Totals(
            int shows,
            int sold,
            long soldFen,
            int returned,
            long returnedFen,
            long feesFen,
            int net,
            long netFen,
            int complimentary,
            int work,
            int checkedIn) {
        static Totals of(DailyReturnFigures figures) {
            var day = figures.totals().day();
            return new Totals(
                    figures.totals().performances(),
                    day.soldCount(),
                    Cny.fen(day.soldAmount()),
                    day.refundCount(),
                    Cny.fen(day.refundAmount()),
                    Cny.fen(day.refundFee()),
                    day.netCount(),
                    Cny.fen(day.netAmount()),
                    day.compCount(),
                    day.workCount(),
                    figures.totals().checked());
        }
    }

    record LineAnswer(
            String showCode,
            String level,
            long priceFen,
            String ticketType,
            String channel,
            int sold,
            long soldFen,
            int returned,
            long returnedFen,
            long feesFen,
            int net,
            long netFen,
            int complimentary,
            int work,
            int netToDate,
            long netFenToDate) {
        static LineAnswer of(Line line) {
            Takings day = line.day();
            return new LineAnswer(
                    line.showCode().value(),
                    line.level(),
                    Cny.fen(line.price()),
                    line.ticketType(),
                    line.channel(),
                    day.soldCount(),
                    Cny.fen(day.soldAmount()),
                    day.refundCount(),
                    Cny.fen(day.refundAmount()),
                    Cny.fen(day.refundFee()),
                    day.netCount(),
                    Cny.fen(day.netAmount()),
                    day.compCount(),
                    day.workCount(),
                    line.toDate().netCount(),
                    Cny.fen(line.toDate().netAmount()));
        }
    }

    record Chain(int checked, List<BrokenLink> broken) {
        static Chain of(ChainVerification walked) {
            return new Chain(
                    walked.checked(),
                    walked.broken().stream()
                            .map(link -> new BrokenLink(link.returnNo().value(), link.chainNo(), link.reason()))
                            .toList());
        }
    }

    record BrokenLink(String returnNo, long chainNo, String reason) {}
}
