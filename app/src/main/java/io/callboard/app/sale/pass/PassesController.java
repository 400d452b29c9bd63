package io.callboard.app.sale.pass;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.app.http.Codes;
import io.callboard.app.http.Once;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.processes.sale.pass.PassOffice;
import io.callboard.processes.sale.pass.PassOffice.NewPasses;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.pass.Guest;
import io.callboard.sale.pass.Pass;
import io.callboard.sale.pass.PassKind;
import io.callboard.sale.pass.PassQuota;
import io.callboard.sale.pass.PassRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Complimentary tickets and work passes of a performance. What is asked is never printed: it holds ID numbers. */
@RestController
@RequestMapping("/api/v1/performances/{showCode}")
class PassesController {
    private final PassOffice office;
    private final Once once;
    private final ObjectMapper json;

    PassesController(PassOffice office, Once once, ObjectMapper json) {
        this.office = office;
        this.once = once;
        this.json = json;
    }

    record GuestJson(
            @Nullable @Size(max = 30) String seatCode,
            @NotBlank @Size(max = 120) String name,
            @NotNull IdType idType,
            @NotBlank @Size(max = 40) String idNumber) {
        @Override
        public String toString() {
            return "Guest(hidden)";
        }
    }

    record Asked(
            @NotNull PassKind kind,
            @NotBlank @Size(max = 120) String unit,
            @NotBlank @Size(max = 500) String reason,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid GuestJson> guests) {
        NewPasses passes() {
            var errors = new ArrayList<FieldError>();
            var people = new ArrayList<Guest>();
            for (int place = 0; place < guests.size(); place++) {
                var each = guests.get(place);
                var fault = IdNumber.fault(each.idType(), each.idNumber());
                if (fault.isPresent()) {
                    errors.add(new FieldError(
                            "/guests/" + place + "/idNumber",
                            fault.get(),
                            "This is not the number of such a document."));
                } else {
                    people.add(new Guest(
                            each.seatCode(), each.name().strip(), IdNumber.of(each.idType(), each.idNumber())));
                }
            }
            if (!errors.isEmpty()) {
                throw Refusal.validation(errors).asException();
            }
            return new NewPasses(kind, unit, reason, people);
        }

        @Override
        public String toString() {
            return "Passes(" + kind + ")";
        }
    }

    record Quota(@NotNull @Min(0) Integer seats, @NotNull @Min(0) Integer workPasses) {}

    record QuotaJson(int seats, int seatsUsed, int workPasses, int workPassesUsed) {
        static QuotaJson of(PassQuota quota) {
            return new QuotaJson(quota.seats(), quota.seatsUsed(), quota.workPasses(), quota.workPassesUsed());
        }
    }

    record RequestJson(
            String requestNo,
            PassKind kind,
            String unit,
            PassRequest.State status,
            OffsetDateTime createdAt,
            List<Pass> passes) {
        static RequestJson of(PassRequest request) {
            return new RequestJson(
                    request.requestNo(),
                    request.kind(),
                    request.unit(),
                    request.state(),
                    BusinessZone.at(request.createdAt()).toOffsetDateTime(),
                    request.passes());
        }
    }

    @PostMapping("/passes")
    @RolesAllowed({"PLANNER", "MANAGER"})
    ResponseEntity<byte[]> ask(
            Actor actor, HttpServletRequest request, @PathVariable String showCode, @Valid @RequestBody Asked asked)
            throws JsonProcessingException {
        var code = Codes.show(showCode);
        var passes = asked.passes();
        return once.<PassRequest>answerDigested(
                request,
                json.writeValueAsBytes(asked),
                made -> HttpStatus.ACCEPTED,
                answer -> office.request(actor, code, passes, answer),
                RequestJson::of);
    }

    @GetMapping("/passes")
    @RolesAllowed({"PLANNER", "MANAGER", "COMPLIANCE", "AUDITOR"})
    List<RequestJson> list(@PathVariable String showCode) {
        return office.of(Codes.show(showCode)).stream().map(RequestJson::of).toList();
    }

    @DeleteMapping("/passes/{requestNo}")
    @RolesAllowed({"PLANNER", "MANAGER"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String requestNo) {
        office.withdraw(actor, requestNo);
    }

    record Void(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/passes/{requestNo}/tickets/{ticketCode}/void")
    @RolesAllowed("MANAGER")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void voidPass(
            Actor actor,
            @PathVariable String requestNo,
            @PathVariable String ticketCode,
            @Valid @RequestBody Void asked) {
        office.voidPass(actor, requestNo, ticketCode, asked.reason());
    }

    @GetMapping("/pass-quota")
    @RolesAllowed("STAFF")
    QuotaJson quota(@PathVariable String showCode) {
        return QuotaJson.of(office.quota(Codes.show(showCode)));
    }

    @PutMapping("/pass-quota")
    @RolesAllowed("MANAGER")
    QuotaJson setQuota(Actor actor, @PathVariable String showCode, @Valid @RequestBody Quota quota) {
        var code = Codes.show(showCode);
        office.setQuota(actor, code, quota.seats(), quota.workPasses());
        return QuotaJson.of(office.quota(code));
    }
}
