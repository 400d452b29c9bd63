package io.callboard.db.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What differs between the servers: where the programs lie, how an empty data folder is made, what they start with. */
interface ServerProgram {
    /** The folder that holds the programs and what they load. */
    Path base();

    /** The server itself. */
    Path daemon();

    /** Sees to it that the programs are there and {@code home/data} is a data folder, empty when it is new. */
    void prepare(Path home) throws IOException;

    /** Start options beside those that both servers take. */
    List<String> options();

    /** As root a server insists on being told so. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
