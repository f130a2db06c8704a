package app.darkslide.web;

import app.darkslide.files.StorageAwayException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Distinguishes failures of a dependency or a client from bugs of ours. */
final class FailureCauses {
    private static final String CONNECTION_EXCEPTION = "08"; // this and the next: SQLSTATE of ISO 9075
    private static final String SERIALIZATION_FAILURE = "40001";

    /**
     * How servers refuse changes while another one takes the place of the primary: by {@code read_only} or {@code super_read_only} (1290), a
     * session that is read-only (1792), a whole server that is (1836), a group that certifies nothing (3100, or 3101 at the commit, which it
     * rolls back). The connections of a group are ended by the same ones: {@code database/WritesRefused}.
     */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836, 3100, 3101);

    private FailureCauses() {}

    static boolean isDatabaseAway(Throwable e) {
        return all(e).anyMatch(cause -> cause instanceof SQLException sql && isConnection(sql) || isOfPool(cause));
    }

    static boolean isStorageAway(Throwable e) {
        return all(e).anyMatch(StorageAwayException.class::isInstance);
    }

    /** The database answers what it is asked, and takes no changes. */
    static boolean isDatabaseReadOnly(Throwable e) {
        return all(e).anyMatch(cause -> cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode()));
    }

    /** Two transactions waited for each other, and the database rolled this one back. */
    static boolean isDeadlock(Throwable e) {
        return all(e).anyMatch(
                        cause -> cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState()));
    }

    /** The transaction ended in an error of its commit, so that only the database knows whether it was committed. */
    static boolean isCommit(Throwable e) {
        return all(e).anyMatch(cause -> cause instanceof XAException
                && String.valueOf(cause.getMessage()).contains("transactionCommit"));
    }

    /** The client hung up or fell silent in the middle of its request. */
    static boolean isClientGone(Throwable e) {
        return all(e).anyMatch(cause -> cause instanceof IOException io && isOfRequestBody(io));
    }

    /** With all that it was caused by or that it suppressed: the transaction manager suppresses why a commit failed. */
    private static Stream<Throwable> all(Throwable e) {
        var found = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        collect(e, found);
        return found.stream();
    }

    private static void collect(Throwable e, Set<Throwable> found) {
        if (e == null || !found.add(e)) return;
        collect(e.getCause(), found);
        for (var suppressed : e.getSuppressed()) collect(suppressed, found);
    }

    /** The framework has no exception of its own for this, but a single place that reads bodies. */
    private static boolean isOfRequestBody(IOException e) {
        var trace = e.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(VertxInputStream.class.getName());
    }

    /**
     * Agroal interrupts whoever connects for longer than a request waits. A driver that waits for its socket does not notice, and then it is
     * the next one, at once, that asks for the password.
     */
    private static boolean isOfPool(Throwable e) {
        return e instanceof InterruptedException
                && Arrays.stream(e.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("io.agroal.pool."));
    }

    /** Agroal's own exceptions, such as the one for a pool without a free connection, have no SQLSTATE. */
    private static boolean isConnection(SQLException e) {
        var state = e.getSQLState();
        return state == null ? isTimeout(e.getMessage()) : state.startsWith(CONNECTION_EXCEPTION);
    }

    /** "Acquisition timeout while waiting for new connection", or "Sorry, acquisition timeout!" where all are in use. */
    private static boolean isTimeout(String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
