package app.darkslide.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Connections for polling. At the default isolation level of both servers, polling would also lock the gaps between rows, and a
 * user's request that adds a job would have to wait, or be rolled back in a deadlock.
 */
final class ReadCommitted {
    private ReadCommitted() {}

    static DataSource of(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                ReadCommitted.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        var result = method.invoke(database, arguments);
                        if (result instanceof Connection connection)
                            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
