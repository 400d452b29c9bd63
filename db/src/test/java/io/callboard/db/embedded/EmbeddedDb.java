package io.callboard.db.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

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
 * A real database server with its data in a folder that survives a restart: MariaDB from Maven's jars, or the MySQL that the
 * {@code mysql} profile unpacks. The server is a process of ours, so that it stops after the application and not beside it.
 */
public final class EmbeddedDb implements AutoCloseable {
    private final ServerProcess server;
    private final FileLock owner;

    private EmbeddedDb(ServerProcess server, FileLock owner) {
        this.server = server;
        this.owner = owner;
    }

    /**
     * Starts MariaDB.
     *
     * @param binaries where the server's programs are kept, shared by every server of this checkout
     * @param home the data folder, its log and its lock
     * @return empty when another process has this data folder open
     */
    public static Optional<EmbeddedDb> start(Path binaries, Path home) {
        return start(MariaDb.in(binaries), home);
    }

    static Optional<EmbeddedDb> start(ServerProgram program, Path home) {
        try {
            Files.createDirectories(home.resolve("tmp"));
            var owner = lock(home.resolve("owner.lock"));
            if (owner == null) {
                return Optional.empty();
            }
            var server = new ServerProcess(program, home);
            server.stopOrphan();
            program.prepare(home);
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The JDBC address of one schema of this server, made when it is first asked for. */
    public String url(String schema) {
        // MySQL hands out the key that its passwords travel under only when asked, and this connection has no TLS.
        return "jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema
                + "?createDatabaseIfNotExist=true&useSSL=false&allowPublicKeyRetrieval=true&" + JdbcSettings.FLAGS;
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
            if (owner.isValid()) {
                owner.release();
                owner.channel().close();
            }
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
