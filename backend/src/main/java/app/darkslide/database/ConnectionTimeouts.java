package app.darkslide.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * Bounds the waiting for a server that accepts connections and falls silent, as behind a broken network: MySQL's driver by
 * itself waits for ever. A driver property in the URL ({@code connectTimeout}, {@code socketTimeout}) overrides these.
 */
final class ConnectionTimeouts {
    private static final String CONNECT = "connectTimeout";
    private static final String SOCKET = "socketTimeout";

    /** For the TCP connection, and then for each answer while signing in. */
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** For each answer to a statement. What takes longer works in batches, but for migrations and {@link LongStatements}. */
    static final Duration ANSWER = Duration.ofSeconds(30);

    private ConnectionTimeouts() {}

    static Properties whileConnecting(String url, Properties properties) {
        var all = new Properties();
        all.putAll(properties);
        all.putIfAbsent("tcpKeepAlive", "true");
        for (var name : new String[] {CONNECT, SOCKET})
            if (!names(url, name)) all.putIfAbsent(name, String.valueOf(CONNECTING.toMillis()));
        return all;
    }

    static Connection onceConnected(String url, Properties properties, Connection connection) throws SQLException {
        if (connection != null && !names(url, SOCKET) && !properties.containsKey(SOCKET)) limit(connection, ANSWER);
        return connection;
    }

    /** @param answer zero for no limit */
    static void limit(Connection connection, Duration answer) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) answer.toMillis());
    }

    private static boolean names(String url, String property) {
        return url.contains(property + "=");
    }
}
