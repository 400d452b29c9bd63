package io.callboard.processes.sale.pass;

import io.callboard.kernel.Actor;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.sale.GivenTickets;
import io.callboard.processes.sale.SeatKeeping;
import io.callboard.sale.pass.PassRequest;
import io.callboard.sale.pass.Passes;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of complimentary tickets does by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PassSteps {
    private final Passes passes;
    private final SeatKeeping keeping;
    private final GivenTickets tickets;
    private final PassCheck check;
    private final SecureRandom random = new SecureRandom();

    PassSteps(Passes passes, SeatKeeping keeping, GivenTickets tickets, PassCheck check) {
        this.passes = passes;
        this.keeping = keeping;
        this.tickets = tickets;
        this.check = check;
    }

    /** Makes tickets of the passes and gives the seats away by them. Again it changes nothing. */
    public void issue(String requestNo) {
        var request = passes.find(requestNo).orElseThrow();
        if (request.passes().stream().anyMatch(pass -> pass.ticketCode() != null)) {
            return;
        }
        var codes = new LinkedHashMap<Integer, TicketCode>();
        request.passes().forEach(pass -> codes.put(pass.place(), TicketCode.next(request.showCode(), random)));
        if (request.kind().isSeated()) {
            giveSeats(request, codes);
        }
        var issued = new LinkedHashMap<Integer, String>();
        codes.forEach((place, code) -> issued.put(place, code.value()));
        passes.issue(requestNo, issued);
        check.note(Actor.system(), request, "issued", String.valueOf(codes.size()));
    }

    private void giveSeats(PassRequest request, Map<Integer, TicketCode> codes) {
        var bySeat = new LinkedHashMap<String, String>();
        request.passes()
                .forEach(pass -> bySeat.put(
                        String.valueOf(pass.seatCode()),
                        Objects.requireNonNull(codes.get(pass.place())).value()));
        tickets.write(request, passes.guests(request.requestNo()), codes);
        keeping.giveAway(Actor.system(), request.showCode(), String.valueOf(request.holdId()), bySeat);
    }
}
