package app.darkslide.web;

import java.sql.SQLException;

/** Tells a dependency that is away for a while from a bug of ours. */
final class Outage {
    private static final String CONNECTION_EXCEPTION = "08"; // the SQLSTATE class of ISO 9075

    private Outage() {}

    static boolean isDatabaseAway(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && isConnection(sql)) return true;
        return false;
    }

    /** Agroal's own exceptions, such as the one for a pool without a free connection, have no SQLSTATE. */
    private static boolean isConnection(SQLException e) {
        var state = e.getSQLState();
        return state == null ? e.getMessage().contains("Acquisition timeout") : state.startsWith(CONNECTION_EXCEPTION);
    }
}
