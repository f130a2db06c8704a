package app.darkslide.database;

import com.mysql.cj.exceptions.ExceptionInterceptor;
import com.mysql.cj.log.Log;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Properties;
import java.util.Set;

/**
 * Makes the end of a connection out of what a server says that takes writes no more: the pool replaces the connection, and whoever
 * sent the statement is answered as when the database is away. It did nothing.
 */
public final class WritesRefused implements ExceptionInterceptor {
    private static final String COMMUNICATION_FAILED = "08S01";

    /** As {@code web/FailureCauses} explains them. */
    private static final Set<Integer> REFUSALS = Set.of(1290, 1792, 1836, 3100, 3101);

    @Override
    public ExceptionInterceptor init(Properties properties, Log log) {
        return this;
    }

    @Override
    public void destroy() {
        // keeps nothing
    }

    @Override
    public Exception interceptException(Exception e) {
        if (!(e instanceof SQLException sql) || !REFUSALS.contains(sql.getErrorCode())) return e;
        return new SQLNonTransientConnectionException(
                "The database's server takes no writes any more: " + sql.getMessage(), COMMUNICATION_FAILED, sql);
    }
}
