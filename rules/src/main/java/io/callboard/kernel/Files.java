package io.callboard.kernel;

import java.time.Duration;
import java.util.Optional;

/** Uploaded papers. A file that nothing uses is dropped after a day of real time. */
public interface Files {
    /** What a file is; media type by its content, not by its name. */
    record FileInfo(String fileId, String name, String mediaType, int size, String sha256) {}

    void add(FileInfo info, byte[] content, Actor uploader);

    Optional<FileInfo> find(String fileId);

    Optional<byte[]> content(String fileId);

    /** Marks it as belonging to something. */
    void use(String fileId);

    int dropUnused(Duration olderThan);
}
