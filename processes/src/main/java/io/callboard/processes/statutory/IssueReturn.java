package io.callboard.processes.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.StatutoryReturn.Issue;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a signed return in every format, archives the bytes and seals them into the chain: from then on it is issued. */
@Component
public class IssueReturn {
    private final Returns returns;
    private final ReturnFiles files;
    private final Printing printing;
    private final Records records;
    private final Clock clock;

    IssueReturn(Returns returns, ReturnFiles files, Printing printing, Records records, Clock clock) {
        this.returns = returns;
        this.files = files;
        this.printing = printing;
        this.records = records;
        this.clock = clock;
    }

    /** Issuing what is issued changes nothing. */
    public void issue(ReturnNo returnNo) {
        var signed = returns.findForChange(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
        if (signed.status() != ReturnStatus.SIGNED_OFF) {
            return;
        }
        var figures = Objects.requireNonNull(signed.figures());
        var signature = Objects.requireNonNull(signed.issue());
        var digests = archive(signed, figures, signature);
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var seal = Seal.after(returns.lockChain().orElse(null), content(signed, signature, issuedAt, digests));
        returns.extendChain(seal);
        returns.update(signed.issued(issuedAt, seal));
        records.note(Actor.system(), returnNo, "issued", "");
        supersede(signed);
    }

    private Map<ReturnFormat, Sha256> archive(StatutoryReturn signed, DailyReturnFigures figures, Issue signature) {
        var imprint = printing.imprint(signed, figures, signature);
        var digests = new EnumMap<ReturnFormat, Sha256>(ReturnFormat.class);
        for (var format : signed.type().formats()) {
            var bytes = printing.print(figures, imprint, format);
            files.keep(signed.returnNo(), format, bytes);
            digests.put(format, Sha256.of(bytes));
        }
        return digests;
    }

    static Seal.Content content(
            StatutoryReturn signed, Issue signature, Instant issuedAt, Map<ReturnFormat, Sha256> digests) {
        return new Seal.Content(
                signed.returnNo(),
                signed.type().key(),
                signed.venueDay(),
                signed.origin().generation(),
                signed.origin().supersedes(),
                signature.signedOffBy(),
                issuedAt,
                digests);
    }

    private void supersede(StatutoryReturn correction) {
        var before = correction.origin().supersedes();
        if (before != null) {
            returns.findForChange(before).ifPresent(old -> {
                returns.update(old.superseded());
                records.note(
                        Actor.system(),
                        before,
                        "superseded",
                        correction.returnNo().value());
            });
        }
    }
}
