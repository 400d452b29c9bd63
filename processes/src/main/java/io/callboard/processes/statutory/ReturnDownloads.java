package io.callboard.processes.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Returns;
import io.callboard.statutory.StatutoryReturn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of returns: the archived bytes of issued ones, drafts of others for compliance; and the chain's proof. */
@Service
@Transactional(readOnly = true)
public class ReturnDownloads {
    private final Returns returns;
    private final ReturnFiles files;
    private final Printing printing;
    private final ChainWalk chain;

    ReturnDownloads(Returns returns, ReturnFiles files, Printing printing, ChainWalk chain) {
        this.returns = returns;
        this.files = files;
        this.printing = printing;
        this.chain = chain;
    }

    /** The archived bytes; refused before the return is issued. */
    public byte[] archived(Actor actor, ReturnNo returnNo, ReturnFormat format) {
        var found = find(returnNo);
        if (!found.status().isArchived()) {
            throw notIssued(found);
        }
        return files.find(returnNo, format)
                .orElseThrow(() -> Refusal.notFound("file", returnNo + "." + format.extension())
                        .asException());
    }

    /** The archived bytes, or where there are none yet the sheet as it would be, marked as a draft. */
    public byte[] preview(Actor actor, ReturnNo returnNo, ReturnFormat format) {
        if (!actor.has(Role.COMPLIANCE)) {
            throw Refusal.of(Problem.FORBIDDEN, "Drafts of returns are for compliance.")
                    .asException();
        }
        var found = find(returnNo);
        if (found.status().isArchived()) {
            return archived(actor, returnNo, format);
        }
        var figures = found.figures();
        if (figures == null) {
            throw notIssued(found);
        }
        return printing.print(figures, printing.imprint(found, figures, null), format);
    }

    public ChainVerification verifyChain(Actor actor) {
        return chain.walk();
    }

    private StatutoryReturn find(ReturnNo returnNo) {
        return returns.find(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
    }

    private static RuntimeException notIssued(StatutoryReturn found) {
        return Refusal.of(
                        Problem.NOT_ISSUED,
                        "Return " + found.returnNo() + " has no file before it is issued.",
                        "status",
                        found.status().name())
                .asException();
    }
}
