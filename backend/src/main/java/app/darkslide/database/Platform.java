package app.darkslide.database;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The systems with an embedded server, and the paths of its parts in the archive of each. */
enum Platform {
    LINUX("linux", "bin/mariadbd", List.of(), "share"),
    MAC("osx", "bin/mariadbd", List.of(), "share/mysql"),
    WINDOWS("winx64", "bin/mysqld.exe", List.of("bin/server.dll"), "share");

    private final String folder;
    private final String server;
    private final List<String> libraries;
    private final String share;

    Platform(String folder, String server, List<String> libraries, String share) {
        this.folder = folder;
        this.server = server;
        this.libraries = libraries;
        this.share = share;
    }

    static Platform current() throws IOException {
        return of(System.getProperty("os.name").toLowerCase(Locale.ROOT), System.getProperty("os.arch"));
    }

    /**
     * @param system in lower case
     * @throws IOException if there is no server for it
     */
    static Platform of(String system, String processor) throws IOException {
        if (system.equals("linux") && processor.equals("amd64")) return LINUX;
        if (system.startsWith("mac") && processor.equals("aarch64")) return MAC;
        if (system.startsWith("windows") && processor.equals("amd64")) return WINDOWS;
        throw new IOException("There is no embedded database for " + system + "/" + processor
                + ": set DARKSLIDE_DATABASE_URL to a MySQL server (jdbc:mysql://<host>/<database>).");
    }

    String folder() {
        return folder;
    }

    String server() {
        return server;
    }

    String share() {
        return share;
    }

    /** The files that the server needs to run, of the 290 that come with it. */
    List<String> files() {
        var texts = Stream.of("english/errmsg.sys", "mariadb_system_tables.sql", "mariadb_system_tables_data.sql");
        return Stream.of(Stream.of(server), libraries.stream(), texts.map(text -> share + "/" + text))
                .flatMap(s -> s)
                .toList();
    }
}
