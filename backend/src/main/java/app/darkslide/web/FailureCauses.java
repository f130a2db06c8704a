package app.darkslide.web;

import java.io.IOException;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Distinguishes failures of a dependency or a client from bugs of ours. */
final class FailureCauses {
    private static final String CONNECTION_EXCEPTION = "08"; // this and the next: SQLSTATE of ISO 9075
    private static final String SERIALIZATION_FAILURE = "40001";

    private FailureCauses() {}

    static boolean isDatabaseAway(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && isConnection(sql)) return true;
        return false;
    }

    /** Two transactions waited for each other, and the database rolled this one back. */
    static boolean isDeadlock(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState())) return true;
        return false;
    }

    /** The client hung up or fell silent in the middle of its request. */
    static boolean isClientGone(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof IOException io && isOfRequestBody(io)) return true;
        return false;
    }

    /** The framework has no exception of its own for this, but a single place that reads bodies. */
    private static boolean isOfRequestBody(IOException e) {
        var trace = e.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(VertxInputStream.class.getName());
    }

    /** Agroal's own exceptions, such as the one for a pool without a free connection, have no SQLSTATE. */
    private static boolean isConnection(SQLException e) {
        var state = e.getSQLState();
        return state == null ? e.getMessage().contains("Acquisition timeout") : state.startsWith(CONNECTION_EXCEPTION);
    }
}
