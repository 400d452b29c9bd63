package io.callboard.app.http;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Files;
import io.callboard.kernel.Files.FileInfo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers that come with applications and requests. What a file is, its content says. */
@RestController
@RequestMapping("/api/v1/files")
class FilesController {
    private final Uploads uploads;
    private final Files files;

    FilesController(Uploads uploads, Files files) {
        this.uploads = uploads;
        this.files = files;
    }

    record Uploaded(String fileId, String sha256, int size, String mediaType) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({"STAFF", "CHANNEL"})
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(Actor actor, @RequestParam("file") MultipartFile file) throws IOException {
        var info = uploads.keep(actor, String.valueOf(file.getOriginalFilename()), file.getBytes());
        return new Uploaded(info.fileId(), info.sha256(), info.size(), info.mediaType());
    }

    @GetMapping("/{fileId}")
    @RolesAllowed("STAFF")
    ResponseEntity<byte[]> download(@PathVariable String fileId) {
        FileInfo info = files.find(fileId).orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, "There is no such file.")
                .asException());
        var disposition = ContentDisposition.attachment().filename(info.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(info.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(files.content(fileId).orElseThrow());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void dropUnused() {
        files.dropUnused(Duration.ofHours(24));
    }
}
