package io.callboard.app.statutory;

import io.callboard.app.http.Once;
import io.callboard.app.statutory.ReturnBodies.Asked;
import io.callboard.app.statutory.ReturnBodies.Chain;
import io.callboard.app.statutory.ReturnBodies.Correction;
import io.callboard.app.statutory.ReturnBodies.ListedReturn;
import io.callboard.app.statutory.ReturnBodies.OneReturn;
import io.callboard.app.statutory.ReturnBodies.Request;
import io.callboard.app.statutory.ReturnBodies.TypeAnswer;
import io.callboard.collection.DailyDeliveries;
import io.callboard.kernel.Actor;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.VenueCode;
import io.callboard.processes.statutory.ReturnDownloads;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Returns.Filter;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statutory returns by HTTP. */
@RestController
@RequestMapping("/api/v1")
class ReturnsController {
    private final StatutoryReturns face;
    private final ReturnDownloads downloads;
    private final Returns returns;
    private final DailyDeliveries deliveries;
    private final Once once;

    ReturnsController(
            StatutoryReturns face, ReturnDownloads downloads, Returns returns, DailyDeliveries deliveries, Once once) {
        this.face = face;
        this.downloads = downloads;
        this.returns = returns;
        this.deliveries = deliveries;
        this.once = once;
    }

    @GetMapping("/return-types")
    @RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
    Page<TypeAnswer> types() {
        return new Page<>(ReturnType.all().stream().map(TypeAnswer::of).toList(), null);
    }

    @PostMapping("/returns")
    @RolesAllowed("COMPLIANCE")
    ResponseEntity<byte[]> request(Actor actor, HttpServletRequest http, @Valid @RequestBody Request body) {
        var type = ReturnType.of(body.type()).orElseThrow(() -> Refusal.validation(
                        "/type", "enumeration", "There is no return type " + body.type() + ".")
                .asException());
        var venueDay = venueDay(body);
        return once.<StatutoryReturn>answer(
                http, body, HttpStatus.ACCEPTED, answer -> face.request(actor, type, venueDay, answer), Asked::of);
    }

    private static VenueDay venueDay(Request body) {
        var errors = new ArrayList<FieldError>();
        var venue = body.venueCode();
        var day = body.day();
        if (!VenueCode.isValid(venue)) {
            errors.add(new FieldError("/venueCode", "form", "A venue code has 11 digits."));
        }
        if (day == null) {
            errors.add(new FieldError("/day", "required", "This return is of a day."));
        }
        if (body.month() != null) {
            errors.add(new FieldError("/month", "not-wanted", "This return is of a day, not of a month."));
        }
        if (body.showCode() != null) {
            errors.add(new FieldError("/showCode", "not-wanted", "This return is of a venue, not of a performance."));
        }
        if (!errors.isEmpty() || venue == null || day == null) {
            throw Refusal.validation(errors).asException();
        }
        return new VenueDay(new VenueCode(venue), day);
    }

    @GetMapping("/returns")
    @RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
    Page<ListedReturn> list(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String venueCode,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Paging paging) {
        if (venueCode != null && !VenueCode.isValid(venueCode)) {
            throw Refusal.validation("/venueCode", "form", "A venue code has 11 digits.")
                    .asException();
        }
        var venue = venueCode == null ? null : new VenueCode(venueCode);
        return returns.list(new Filter(type, venue, from, to, null), paging).map(ListedReturn::of);
    }

    @GetMapping("/returns/{returnNo}")
    @RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
    OneReturn one(@PathVariable String returnNo) {
        var found = face.find(number(returnNo));
        var figures = found.figures();
        var digest = figures == null ? null : DailyReturnCsv.digest(figures);
        return OneReturn.of(found, digest, deliveries.submissions(found.returnNo()));
    }

    @GetMapping("/returns/{returnNo}/files/{format}")
    @RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String returnNo,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean preview) {
        var number = number(returnNo);
        var wanted = ReturnFormat.ofExtension(format)
                .orElseThrow(() -> Refusal.notFound("format", format).asException());
        var bytes = preview ? downloads.preview(actor, number, wanted) : downloads.archived(actor, number, wanted);
        var name = ContentDisposition.attachment()
                .filename(ReturnNames.file(face.find(number), wanted))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    @PostMapping("/returns/{returnNo}/correction")
    @RolesAllowed("COMPLIANCE")
    ResponseEntity<byte[]> correct(
            Actor actor, HttpServletRequest http, @PathVariable String returnNo, @Valid @RequestBody Correction body) {
        return once.<StatutoryReturn>answer(
                http,
                body,
                HttpStatus.ACCEPTED,
                answer -> face.correct(actor, number(returnNo), body.reason(), answer),
                Asked::of);
    }

    @GetMapping("/return-chain/verification")
    @RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
    Chain verify(Actor actor) {
        return Chain.of(downloads.verifyChain(actor));
    }

    private static ReturnNo number(String returnNo) {
        if (returnNo.isBlank() || returnNo.length() > 40) {
            throw Refusal.notFound("return", returnNo).asException();
        }
        return new ReturnNo(returnNo);
    }
}
