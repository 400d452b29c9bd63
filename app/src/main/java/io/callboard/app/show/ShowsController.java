package io.callboard.app.show;

import io.callboard.app.http.IfMatch;
import io.callboard.app.http.Once;
import io.callboard.app.show.ShowJson.ShowAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.processes.show.ShowOffice;
import io.callboard.show.Show;
import io.callboard.show.ShowId;
import io.callboard.show.ShowStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Section 2 of the contract: shows and their submission. */
@RestController
@RequestMapping("/api/v1/shows")
class ShowsController {
    private final ShowOffice office;
    private final Once once;

    ShowsController(ShowOffice office, Once once) {
        this.office = office;
        this.once = once;
    }

    @PostMapping
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> draft(Actor actor, HttpServletRequest request, @Valid @RequestBody ShowJson.NewShow show) {
        return once.<Show>answer(
                request,
                show,
                HttpStatus.CREATED,
                answer -> office.draft(actor, show.data(), answer),
                drafted -> ShowAnswer.of(drafted, null));
    }

    @PostMapping("/{showId}/submission")
    @RolesAllowed("PLANNER")
    ResponseEntity<byte[]> submit(Actor actor, HttpServletRequest request, @PathVariable String showId) {
        return once.<Show>answer(
                request,
                Map.of(),
                HttpStatus.ACCEPTED,
                answer -> office.submit(actor, new ShowId(showId), answer),
                submitted -> ShowAnswer.of(submitted, null));
    }

    @GetMapping
    @RolesAllowed("STAFF")
    Page<ShowAnswer> list(
            Paging paging,
            @RequestParam(required = false) @Nullable ShowStatus status,
            @RequestParam(required = false) @Nullable String text) {
        return office.list(status, text, paging).map(show -> ShowAnswer.of(show, null));
    }

    @GetMapping("/{showId}")
    @RolesAllowed("STAFF")
    ResponseEntity<ShowAnswer> get(@PathVariable String showId) {
        return answer(office.get(new ShowId(showId)));
    }

    @PatchMapping("/{showId}")
    @RolesAllowed("PLANNER")
    ResponseEntity<ShowAnswer> change(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String showId,
            @Valid @RequestBody ShowJson.Change change) {
        int version = IfMatch.version(request);
        var id = new ShowId(showId);
        var data = change.appliedTo(office.get(id).data());
        return answer(office.change(actor, id, version, data, Boolean.TRUE.equals(change.reapprove())));
    }

    private ResponseEntity<ShowAnswer> answer(Show show) {
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(show.version()))
                .body(ShowAnswer.of(show, office.history(show.id())));
    }
}
