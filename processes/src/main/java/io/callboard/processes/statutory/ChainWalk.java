package io.callboard.processes.statutory;

import io.callboard.processes.statutory.ChainVerification.Broken;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks the chain from its first link and makes every digest again from the archived bytes. */
@Component
class ChainWalk {
    private static final int STRETCH = 50;

    private final Returns returns;
    private final ReturnFiles files;

    ChainWalk(Returns returns, ReturnFiles files) {
        this.returns = returns;
        this.files = files;
    }

    ChainVerification walk() {
        var broken = new ArrayList<Broken>();
        int checked = 0;
        Seal last = null;
        for (var stretch = returns.chain(0, STRETCH); !stretch.isEmpty(); ) {
            for (var link : stretch) {
                last = check(link, last, broken);
                checked++;
            }
            stretch = returns.chain(Objects.requireNonNull(last).chainNo(), STRETCH);
        }
        return new ChainVerification(checked, broken);
    }

    private Seal check(StatutoryReturn link, @Nullable Seal last, List<Broken> broken) {
        var issue = Objects.requireNonNull(link.issue());
        var seal = Objects.requireNonNull(issue.seal());
        long expected = last == null ? 1 : last.chainNo() + 1;
        if (seal.chainNo() != expected) {
            broken.add(new Broken(
                    link.returnNo(),
                    seal.chainNo(),
                    "The link before it, number " + (seal.chainNo() - 1) + ", is gone."));
        } else if (!Objects.equals(seal.previous(), last == null ? null : last.sha256())) {
            broken.add(
                    new Broken(link.returnNo(), seal.chainNo(), "It does not carry the digest of the link before it."));
        }
        var digests = digests(link);
        if (issue.issuedAt() == null || !seal.fits(IssueReturn.content(link, issue, issue.issuedAt(), digests))) {
            broken.add(new Broken(
                    link.returnNo(), seal.chainNo(), "Its files or its signature are not those that were sealed."));
        }
        var figures = link.figures();
        if (figures == null || !DailyReturnCsv.digest(figures).equals(digests.get(ReturnFormat.CSV))) {
            broken.add(new Broken(
                    link.returnNo(), seal.chainNo(), "Its figures are not those of its archived data file."));
        }
        return seal;
    }

    private Map<ReturnFormat, Sha256> digests(StatutoryReturn link) {
        var digests = new EnumMap<ReturnFormat, Sha256>(ReturnFormat.class);
        for (var format : ReturnFormat.values()) {
            files.find(link.returnNo(), format).ifPresent(bytes -> digests.put(format, Sha256.of(bytes)));
        }
        return digests;
    }
}
