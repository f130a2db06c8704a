package app.darkslide.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the primary is found among servers that come, go and change roles; bench/Failover.java does it with real ones. */
class PrimaryServerTest {
    private static final String A = "jdbc:mysql://a/name", B = "jdbc:mysql://b:3307/name", C = "jdbc:mysql://c/name";
    private static final List<String> ALL = List.of(A, B, C);

    private final PrimaryServer primary = new PrimaryServer();
    private final Set<String> up = new HashSet<>(ALL);
    private final List<String> tried = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private String writable = B;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:mysql://a,b:3307,c/name?x=y | jdbc:mysql://a/name?x=y jdbc:mysql://b:3307/name?x=y jdbc:mysql://c/name?x=y",
                "jdbc:mysql://a, b/name | jdbc:mysql://a/name jdbc:mysql://b/name",
                "jdbc:mysql://a/name?x=1,2 | jdbc:mysql://a/name?x=1,2",
                "jdbc:mysql://(host=a,port=1),b/name | jdbc:mysql://(host=a,port=1),b/name",
                "jdbc:mysql:loadbalance://a,b/name | jdbc:mysql:loadbalance://a,b/name",
                "jdbc:embedded:/data/a,b/db | jdbc:embedded:/data/a,b/db",
            })
    void hostsOfAUrl(String url, String servers) {
        assertEquals(servers, String.join(" ", PrimaryServer.servers(url)));
    }

    @Test
    void theOneThatTakesWritesIsFoundAndTriedFirstFromThenOn() throws Exception {
        connect();
        connect();
        assertEquals(List.of(A, B, B), tried);
        assertEquals(List.of(B, B), open);
    }

    @Test
    void whereItIsNoneOrAwayTheOthersAreAsked() throws Exception {
        connect();
        writable = C;
        connect();
        up.remove(C);
        writable = A;
        connect();
        assertEquals(List.of(A, B, B, A, C, C, A), tried);
        assertEquals(List.of(B, C, A), open);
    }

    @Test
    void whileThereIsNoneTheDatabaseIsAway() {
        writable = "none";
        up.remove(C);
        var away = assertThrows(SQLTransientConnectionException.class, this::connect);
        assertEquals("08001", away.getSQLState());
        assertEquals(1, away.getSuppressed().length);
        assertEquals(List.of(), open);
    }

    @Test
    void aRefusedWriteIsTheEndOfItsConnection() {
        var refusal = new SQLException("--super-read-only", "HY000", 1290);
        var end = assertInstanceOf(
                SQLNonTransientConnectionException.class, new WritesRefused().interceptException(refusal));
        assertEquals("08S01", end.getSQLState());
        assertSame(refusal, end.getCause());
        var other = new SQLException("Duplicate entry", "23000", 1062);
        assertSame(other, new WritesRefused().interceptException(other));
    }

    private void connect() throws SQLException {
        primary.connect(ALL, new Properties(), this::connect);
    }

    private Connection connect(String url, Properties properties) throws SQLException {
        assertEquals(WritesRefused.class.getName(), properties.getProperty("exceptionInterceptors"));
        tried.add(url);
        if (!up.contains(url)) throw new SQLException("Connection refused");
        open.add(url);
        var answer = proxy(ResultSet.class, Map.of("next", true, "getBoolean", !url.equals(writable)));
        var statement = proxy(Statement.class, Map.of("executeQuery", answer));
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("close")) open.remove(url);
            return method.getName().equals("createStatement") ? statement : null;
        });
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return proxy(type, (self, method, arguments) -> answers.get(method.getName()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
