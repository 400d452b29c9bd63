package io.callboard.db.sale.pass;

import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.ShowCode;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.pass.Guest;
import io.callboard.sale.pass.Pass;
import io.callboard.sale.pass.PassQuota;
import io.callboard.sale.pass.PassRequest;
import io.callboard.sale.pass.Passes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlPasses implements Passes {
    /** The purpose of ID digests; the same everywhere, or equal documents would not be equal. */
    private static final String ID = "id-number";

    private final PassMapper passes;
    private final CipherSuite ciphers;

    SqlPasses(PassMapper passes, CipherSuite ciphers) {
        this.passes = passes;
        this.ciphers = ciphers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PassRequest request, List<Guest> guests) {
        passes.insert(new PassMapper.RequestRow(
                request.requestNo(),
                request.showCode().value(),
                request.kind(),
                request.unit(),
                request.reason(),
                request.holdId(),
                request.state(),
                request.author(),
                request.createdAt(),
                null,
                null));
        for (int place = 0; place < guests.size(); place++) {
            passes.insertGuest(row(request.requestNo(), place, guests.get(place)));
        }
    }

    private PassMapper.GuestRow row(String requestNo, int place, Guest guest) {
        var id = guest.id();
        return new PassMapper.GuestRow(
                requestNo,
                place,
                guest.seatCode(),
                guest.name(),
                id.type().name(),
                ciphers.seal(id.plain()),
                ciphers.digest(ID, id.identity()),
                id.masked(),
                null,
                false);
    }

    @Override
    public Optional<PassRequest> find(String requestNo) {
        return Optional.ofNullable(passes.find(requestNo)).map(this::request);
    }

    @Override
    public List<PassRequest> of(ShowCode show) {
        return passes.of(show.value()).stream().map(this::request).toList();
    }

    private PassRequest request(PassMapper.RequestRow row) {
        var shown = passes.guests(row.requestNo()).stream()
                .map(guest -> new Pass(
                        guest.place(),
                        guest.seatCode(),
                        guest.name(),
                        guest.idMasked(),
                        guest.ticketCode(),
                        guest.voided()))
                .toList();
        return new PassRequest(
                row.requestNo(),
                new ShowCode(row.showCode()),
                row.kind(),
                row.unit(),
                row.reason(),
                row.holdId(),
                row.status(),
                row.author(),
                row.createdAt(),
                row.decidedBy(),
                row.decidedAt(),
                shown);
    }

    @Override
    public boolean decide(String requestNo, PassRequest.State state, String by, Instant at) {
        return passes.decide(requestNo, state, by, at) == 1;
    }

    @Override
    public List<Guest> guests(String requestNo) {
        return passes.guests(requestNo).stream()
                .map(row -> new Guest(
                        row.seatCode(),
                        row.name(),
                        IdNumber.of(IdType.valueOf(row.idType()), ciphers.open(row.idCipher()))))
                .toList();
    }

    @Override
    public void issue(String requestNo, Map<Integer, String> ticketCodes) {
        ticketCodes.forEach((place, ticketCode) -> passes.issue(requestNo, place, ticketCode));
    }

    @Override
    public boolean voidPass(String ticketCode) {
        return passes.voidPass(ticketCode) == 1;
    }

    @Override
    public PassQuota quota(ShowCode show) {
        return passes.quota(show.value());
    }

    @Override
    public void setQuota(ShowCode show, int seats, int workPasses, String by, Instant at) {
        passes.putQuota(show.value(), seats, workPasses, by, at);
    }
}
