package io.callboard.app.rulebook.dictionary;

import io.callboard.app.http.Once;
import io.callboard.app.rulebook.dictionary.DictionaryJson.ChangeAnswer;
import io.callboard.app.rulebook.dictionary.DictionaryJson.DictionaryAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.rulebook.dictionary.EntryCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dictionaries of section 1 of the contract: reading them, and handing changes in. */
@RestController
@RequestMapping("/api/v1/dictionaries")
class DictionariesController {
    private final DictionaryOffice office;
    private final Once once;

    DictionariesController(DictionaryOffice office, Once once) {
        this.office = office;
        this.once = once;
    }

    @GetMapping
    @RolesAllowed({"STAFF", "CHANNEL"})
    Page<DictionaryAnswer> dictionaries() {
        return new Page<>(
                Arrays.stream(Dictionary.values()).map(DictionaryAnswer::of).toList(), null);
    }

    @GetMapping("/{key}/entries")
    @RolesAllowed({"STAFF", "CHANNEL"})
    Page<DictionaryEntry> entries(
            @PathVariable String key,
            @RequestParam(defaultValue = "" + Paging.DEFAULT_SIZE) int size,
            @RequestParam(required = false) @Nullable String after) {
        var paging = new Paging(size, after);
        var rest = office.entries(dictionary(key)).stream()
                .filter(entry -> after == null || entry.code().compareTo(after) > 0)
                .limit(paging.limit())
                .toList();
        return Page.of(rest, size, DictionaryEntry::code);
    }

    @GetMapping("/{key}/changes")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    Page<ChangeAnswer> changes(@PathVariable String key) {
        return new Page<>(
                office.changes(dictionary(key)).stream().map(ChangeAnswer::of).toList(), null);
    }

    @PostMapping(path = "/{key}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @RolesAllowed("RULES")
    ResponseEntity<byte[]> change(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String key,
            @Valid @RequestBody DictionaryJson.ChangeBody body) {
        return handIn(actor, request, dictionary(key), body, body.all());
    }

    @PostMapping(path = "/{key}/changes", consumes = "text/csv")
    @RolesAllowed("RULES")
    ResponseEntity<byte[]> changeByCsv(
            Actor actor, HttpServletRequest request, @PathVariable String key, @RequestBody byte[] csv) {
        return handIn(actor, request, dictionary(key), csv, EntryCsv.read(csv));
    }

    private ResponseEntity<byte[]> handIn(
            Actor actor,
            HttpServletRequest request,
            Dictionary dictionary,
            Object body,
            List<DictionaryEntry> entries) {
        return once.<DictionaryChange>answer(
                request,
                body,
                HttpStatus.ACCEPTED,
                answer -> office.submit(actor, dictionary, entries, answer),
                ChangeAnswer::of);
    }

    @DeleteMapping("/{key}/changes/{changeNo}")
    @RolesAllowed("RULES")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String key, @PathVariable String changeNo) {
        if (office.change(changeNo).dictionary() != dictionary(key)) {
            throw Refusal.notFound("change", changeNo).asException();
        }
        office.withdraw(actor, changeNo);
    }

    private static Dictionary dictionary(String key) {
        return Dictionary.find(key)
                .orElseThrow(() -> Refusal.notFound("dictionary", key).asException());
    }
}
