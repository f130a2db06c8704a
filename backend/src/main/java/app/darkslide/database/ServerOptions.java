package app.darkslide.database;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server's command lines. */
final class ServerOptions {
    /** Small for one process and its pool of at most 50 connections. */
    private static final List<String> MEMORY = List.of(
            "--innodb-buffer-pool-size=48M",
            "--innodb-log-buffer-size=2M",
            "--innodb-log-file-size=32M",
            "--key-buffer-size=64K", // of MyISAM, which nothing uses
            "--aria-pagecache-buffer-size=1M", // of the server's own tables and of large temporary ones
            "--query-cache-size=0",
            "--performance-schema=OFF",
            "--max-connections=80",
            "--table-open-cache=200");

    /** Acknowledged writes survive a kill and a power cut. These are the defaults, but too important to rely on. */
    private static final List<String> DURABILITY =
            List.of("--innodb-flush-log-at-trx-commit=1", "--innodb-doublewrite=ON");

    /** Settings with which MariaDB answers as MySQL 8 does. */
    private static final List<String> LIKE_MYSQL = List.of(
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--character-set-collations=utf8mb4=utf8mb4_0900_ai_ci",
            "--default-time-zone=+00:00");

    /** Allows connections from this machine only and by password only, to nothing but the database. */
    private static final List<String> CLOSED = List.of(
            "--bind-address=" + ServerAddress.HOST,
            "--socket=s", // relative to the data directory: a socket's path may have 107 bytes
            "--skip-ssl", // or it makes a key and a certificate at every start, for seven seconds
            "--skip-name-resolve",
            "--local-infile=OFF");

    private ServerOptions() {}

    /** Reads SQL from its standard input into an empty data directory, and ends. */
    static List<String> bootstrap(ServerBinaries binaries, Path data) {
        return command(
                binaries,
                data,
                Stream.of("--bootstrap", "--enforce-storage-engine=", "--tmpdir=" + data),
                MEMORY.stream());
    }

    static List<String> server(ServerBinaries binaries, DatabaseDirectory directory, int port) {
        var own =
                Stream.of("--port=" + port, "--init-file=" + directory.accounts(), "--tmpdir=" + directory.temporary());
        var fixed = Stream.of(MEMORY, DURABILITY, LIKE_MYSQL, CLOSED).flatMap(List::stream);
        return command(binaries, directory.data(), own, fixed);
    }

    /** Distinguishes the server of this directory from any other process, see {@link ServerProcess#find}. */
    static String data(Path data) {
        return "--datadir=" + data;
    }

    private static List<String> command(ServerBinaries binaries, Path data, Stream<String> own, Stream<String> fixed) {
        var common = Stream.of(
                binaries.server().toString(),
                "--no-defaults",
                data(data),
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share());
        return Stream.of(common, root(), own, fixed).flatMap(s -> s).toList();
    }

    /** The server refuses to run as root unless it is told to. */
    private static Stream<String> root() {
        return Stream.of("--user=root")
                .filter(option -> System.getProperty("user.name").equals("root"));
    }
}
