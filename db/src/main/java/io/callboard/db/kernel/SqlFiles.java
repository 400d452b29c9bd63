package io.callboard.db.kernel;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Files;
import io.callboard.kernel.RealTime;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlFiles implements Files {
    private final FileMapper files;
    private final RealTime time;

    SqlFiles(FileMapper files, RealTime time) {
        this.files = files;
        this.time = time;
    }

    @Override
    public void add(FileInfo info, byte[] content, Actor uploader) {
        files.insert(info, content, uploader.principal(), time.instant());
    }

    @Override
    public Optional<FileInfo> find(String fileId) {
        return Optional.ofNullable(files.find(fileId));
    }

    @Override
    public Optional<byte[]> content(String fileId) {
        return Optional.ofNullable(files.content(fileId)).map(FileMapper.Content::bytes);
    }

    @Override
    public void use(String fileId) {
        files.use(fileId);
    }

    @Override
    public int dropUnused(Duration olderThan) {
        return files.dropUnused(time.instant().minus(olderThan));
    }
}
