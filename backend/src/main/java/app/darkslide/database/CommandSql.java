package app.darkslide.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Sends SQL for a command, which runs without the rest of the application. Its parameters are bare question marks, in their order;
 * a collection stands for as many as it has elements.
 */
public final class CommandSql {
    private static final int ATTEMPTS = 5;
    private static final String DEADLOCK = "40001"; // SQLSTATE

    private final Connection database;

    public CommandSql(Connection database) {
        this.database = database;
    }

    /** Reads the row that the result is at. */
    public interface Reader<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done in one transaction. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    public <T> List<T> list(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (var query = prepared(sql, parameters);
                var rows = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(reader.of(rows));
            return found;
        }
    }

    /** The ids in the first column. */
    public List<UUID> ids(String sql, Object... parameters) throws SQLException {
        return list(sql, row -> UuidBytes.uuid(row.getBytes(1)), parameters);
    }

    /** The number in the first column of the only row. */
    public long number(String sql, Object... parameters) throws SQLException {
        return list(sql, row -> row.getLong(1), parameters).get(0);
    }

    /** @return the number of rows that it changed */
    public int execute(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Reads what is committed, as it is when it is read, and begins again when it was chosen to end a deadlock. */
    public <T> T inTransaction(Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempted(work);
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState()) || attempt == ATTEMPTS) throw e;
            }
        }
    }

    private <T> T attempted(Work<T> work) throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        database.setAutoCommit(false);
        try {
            var result = work.run();
            database.commit();
            return result;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var values = new ArrayList<>();
        for (var parameter : parameters) {
            if (parameter instanceof Collection<?> all) values.addAll(all);
            else values.add(parameter);
        }
        var statement = database.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++)
            statement.setObject(i + 1, values.get(i) instanceof UUID id ? UuidBytes.of(id) : values.get(i));
        return statement;
    }
}
