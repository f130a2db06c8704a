package app.darkslide.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a datasource gets from the driver: one server in one directory, with a name that is awkward in every way. */
class EmbeddedDriverTest {
    @TempDir
    static Path temporary;

    static DatabaseDirectory db;
    static Set<String> ports;

    @BeforeAll
    static void eight_ask_at_once() throws Exception {
        db = new DatabaseDirectory(temporary.toRealPath().resolve("it's a b/" + "so long ".repeat(20) + "ä"));
        var threads = Executors.newFixedThreadPool(8);
        var started = threads.invokeAll(
                Stream.<Callable<String>>generate(() -> () -> port(db.path().toString()))
                        .limit(8)
                        .toList());
        threads.shutdown();
        ports = started.stream().map(EmbeddedDriverTest::result).collect(Collectors.toSet());
    }

    @AfterAll
    static void end_the_server_before_its_directory_goes() {
        ServerProcess.find(db).ifPresent(ServerProcess::end);
    }

    @Test
    void all_who_ask_in_one_jvm_share_one_server() {
        assertEquals(1, ports.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select @@time_zone | +00:00",
                "select timestampdiff(minute, utc_timestamp(), now()) | 0",
                "select @@sql_mode | ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "select @@character_set_connection | utf8mb4",
                "select @@character_set_database | utf8mb4",
                "select @@collation_database | utf8mb4_0900_ai_ci",
                "select @@innodb_flush_log_at_trx_commit | 1",
                "select @@innodb_doublewrite | ON",
                "select @@have_ssl | DISABLED",
                "select current_user() | darkslide@127.0.0.1",
                "select '📷' = _utf8mb4 x'F09F93B7' | 1",
            })
    void the_session_is_what_mysql_gives(String query, String answer) throws Exception {
        assertEquals(answer, answer(db.path().toString(), query));
    }

    @Test
    void text_that_is_too_long_is_an_error() throws Exception {
        try (var connection = connect(db.path().toString());
                var statement = connection.createStatement()) {
            statement.execute("create temporary table short (text varchar(2))");
            assertThrows(SQLException.class, () -> statement.execute("insert into short values ('long')"));
        }
    }

    @Test
    void only_this_machine_reaches_it() throws Exception {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.equals(InetAddress.getLoopbackAddress()));
        for (var address : others.toList()) assertThrows(IOException.class, () -> reach(address), address.toString());
        reach(InetAddress.getLoopbackAddress());
    }

    @Test
    void only_its_own_account_signs_in() throws Exception {
        for (var user : List.of("root", "mariadb.sys", "", ServerAddress.NAME)) {
            var account = new Properties();
            account.setProperty("user", user);
            account.setProperty("password", "");
            assertThrows(SQLException.class, () -> new EmbeddedDriver().connect(mysqlUrl(), account), user);
        }
    }

    @Test
    void other_urls_go_to_mysql_with_the_given_account() throws Exception {
        var account = new EmbeddedDatabase(db.path()).address().credentials(new Properties());
        try (var connection = new EmbeddedDriver().connect(mysqlUrl(), account)) {
            assertTrue(connection.isValid(1));
        }
        assertNull(new EmbeddedDriver().connect("jdbc:postgresql://localhost/x", account));
    }

    @Test
    void a_relative_path_and_a_link_lead_to_the_same_server() throws Exception {
        var link = Files.createSymbolicLink(temporary.resolve("link"), db.path());
        assertEquals(ports, Set.of(port(link.toString())));
        assertEquals(
                ports,
                Set.of(port(Path.of("").toAbsolutePath().relativize(db.path()).toString())));
    }

    @Test
    void a_reloaded_application_joins_the_running_server() throws Exception {
        try (var reloaded = new Reloaded();
                var connection = reloaded.driver().connect("jdbc:embedded:" + db.path(), new Properties())) {
            assertEquals(ports, Set.of(answer(connection, "select @@port")));
        }
    }

    @Test
    void a_server_that_dies_is_replaced() throws Exception {
        var other = DatabaseDirectory.made(temporary.resolve("other"));
        var before = port(other.path().toString());
        OtherJvm.kill(
                ProcessHandle.of(Long.parseLong(Files.readString(other.pid()))).orElseThrow());
        assertNotEquals(before, port(other.path().toString()));
        ServerProcess.find(other).orElseThrow().end();
    }

    @Test
    void the_directory_is_private() throws Exception {
        try (var files = Files.walk(db.path())) {
            for (var file : files.filter(file -> !file.endsWith("data/s")).toList()) // a socket, closed in by 0700
            assertEquals(
                        Files.isDirectory(file) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
        }
    }

    /** It is worth nothing from another machine, nor after this run. */
    @Test
    void the_password_lies_only_where_commands_of_the_same_person_read_it() throws Exception {
        var password = new EmbeddedDatabase(db.path()).address().password();
        var address = new DatabaseDirectory(db.path()).address();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(address)));
        try (var files = Files.walk(db.path())) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertEquals(
                        file.equals(address),
                        Files.readString(file, StandardCharsets.ISO_8859_1).contains(password),
                        file.toString());
        }
    }

    private static Connection connect(String directory) throws SQLException {
        var pool = new Properties();
        pool.setProperty("user", "not used");
        pool.setProperty("password", "not used");
        return new EmbeddedDriver().connect("jdbc:embedded:" + directory, pool);
    }

    private static String answer(String directory, String query) throws SQLException {
        try (var connection = connect(directory)) {
            return answer(connection, query);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String port(String directory) throws SQLException {
        return answer(directory, "select @@port");
    }

    private static String mysqlUrl() {
        return "jdbc:mysql://127.0.0.1:" + ports.iterator().next() + "/darkslide?sslMode=DISABLED";
    }

    private static void reach(InetAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(
                            address, Integer.parseInt(ports.iterator().next())),
                    1000);
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Has this package's classes a second time, as live reload does. */
    private static final class Reloaded extends URLClassLoader {
        Reloaded() {
            super(new URL[] {
                EmbeddedDriver.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        Driver driver() throws ReflectiveOperationException {
            var driver = loadClass(EmbeddedDriver.class.getName());
            assertNotEquals(EmbeddedDriver.class, driver);
            return (Driver) driver.getConstructor().newInstance();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(EmbeddedDriver.class.getPackageName())) return super.loadClass(name, resolve);
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
