package app.darkslide.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Connects to that one of several servers which takes writes: the primary of a MySQL group. Which of them it is may change at any
 * time, so each new connection looks for it, and {@link WritesRefused} ends those to a server that was the primary before.
 */
final class PrimaryServer {
    /** Hosts, each with or without a port; what the driver itself does with several is not for servers of which one is the primary. */
    private static final Pattern SEVERAL = Pattern.compile("(jdbc:mysql://)([^/?()]+,[^/?()]+)(.*)");

    private static final String INTERCEPTORS = "exceptionInterceptors";
    private static final String CONNECTION_FAILED = "08001"; // SQLSTATE of ISO 9075

    /** The URL of the one that was found last. */
    private volatile String last = "";

    @FunctionalInterface
    interface Server {
        Connection connect(String url, Properties properties) throws SQLException;
    }

    /** The URL of each server; the URL itself if it names one. */
    static List<String> servers(String url) {
        var several = SEVERAL.matcher(url);
        if (!several.matches()) return List.of(url);
        return Arrays.stream(several.group(2).split(","))
                .map(host -> several.group(1) + host.strip() + several.group(3))
                .toList();
    }

    /** With the properties that a connection to one of several servers needs. */
    Connection connect(List<String> servers, Properties properties, Server server) throws SQLException {
        var all = new Properties();
        all.putAll(properties);
        all.putIfAbsent(INTERCEPTORS, WritesRefused.class.getName());
        var none = new SQLTransientConnectionException(
                "None of the database's servers takes writes right now", CONNECTION_FAILED);
        for (var url : lastFirst(servers)) {
            try {
                var connection = server.connect(url, all);
                if (takesWrites(connection)) {
                    last = url;
                    return connection;
                }
                connection.close();
            } catch (SQLException away) {
                none.addSuppressed(away);
            }
        }
        throw none;
    }

    private List<String> lastFirst(List<String> servers) {
        return servers.stream()
                .sorted(Comparator.comparing(url -> !url.equals(last)))
                .toList();
    }

    private static boolean takesWrites(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select @@global.read_only")) {
            return row.next() && !row.getBoolean(1);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
