package app.darkslide.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * Connects to MySQL, and where the URL names several hosts to their primary. {@code jdbc:embedded:<directory>} is the server that Darkslide runs by itself in that directory
 * (relative to the working directory), started by the first connection; the pool's user name and password are not used
 * for it. The connection property {@code join} lets a command use the server of a running service; without it, a directory
 * that another JVM uses is refused. A first start that fails throws an {@link IllegalStateException}.
 */
public final class EmbeddedDriver implements Driver {
    private static final String PREFIX = "jdbc:embedded:";

    private final Driver mysql;
    private final PrimaryServer primary = new PrimaryServer();

    public EmbeddedDriver() throws SQLException {
        mysql = new com.mysql.cj.jdbc.Driver();
    }

    /** Where the embedded database is; empty if the URL is another server's. */
    public static Optional<Path> directory(String url) {
        return url.startsWith(PREFIX) ? Optional.of(Path.of(url.substring(PREFIX.length()))) : Optional.empty();
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        var directory = directory(url);
        if (directory.isEmpty()) return connectToOneOf(PrimaryServer.servers(url), properties);
        var database = new EmbeddedDatabase(directory.get());
        var joins = Boolean.parseBoolean(properties.getProperty("join"));
        var address = joins ? database.joined() : database.address();
        return connectToMysql(address.url(), address.credentials(properties));
    }

    private Connection connectToOneOf(List<String> servers, Properties properties) throws SQLException {
        return servers.size() == 1
                ? connectToMysql(servers.get(0), properties)
                : primary.connect(servers, properties, this::connectToMysql);
    }

    private Connection connectToMysql(String url, Properties properties) throws SQLException {
        var connection = mysql.connect(url, ConnectionTimeouts.whileConnecting(url, properties));
        return ConnectionTimeouts.onceConnected(url, properties, connection);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return url.startsWith(PREFIX) || mysql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return url.startsWith(PREFIX) ? new DriverPropertyInfo[0] : mysql.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return mysql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return mysql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return mysql.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return mysql.getParentLogger();
    }
}
