package io.callboard.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The MySQL of production, unpacked by the build's {@code mysql} profile. It keeps MySQL's own defaults, the collation
 * above all, for they are what a house's administrator is likely to have.
 */
record MySql(Path base) implements ServerProgram {
    private static final Path RENAMED_LIBAIO = Path.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64");

    @Override
    public Path daemon() {
        return base.resolve("bin/mysqld");
    }

    @Override
    public void prepare(Path home) throws IOException {
        if (!Files.exists(daemon())) {
            throw new IOException("There is no " + daemon() + ": it is unpacked by mvn verify -Pmysql");
        }
        linkLibaio();
        var data = home.resolve("data");
        if (Files.exists(data)) {
            return;
        }
        var unfinished = home.resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        initialise(unfinished, home.resolve("initialise.log"));
        Files.move(unfinished, data);
    }

    /** Debian 13 and Ubuntu 24.04 renamed the one system library that mysqld needs; it is the same on 64 bits. */
    private void linkLibaio() throws IOException {
        var link = base.resolve("lib/private/libaio.so.1");
        if (Files.exists(RENAMED_LIBAIO) && !Files.exists(link)) {
            Files.createSymbolicLink(link, RENAMED_LIBAIO);
        }
    }

    private void initialise(Path data, Path log) throws IOException {
        var command = new ArrayList<>(List.of(
                daemon().toString(),
                "--no-defaults",
                "--initialize-insecure",
                "--basedir=" + base,
                "--datadir=" + data));
        command.addAll(ServerProgram.asRoot());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("mysqld (it needs libaio and libnuma) ended with " + code + ": "
                    + Files.readString(log).strip());
        }
    }

    @Override
    public List<String> options() {
        return List.of("--mysqlx=OFF", "--auto-generate-certs=OFF", "--skip-log-bin");
    }
}
