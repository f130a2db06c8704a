package app.darkslide.throttling;

import java.sql.SQLException;

/** The database cannot tell how many attempts there were; then none is let through. */
final class AttemptsUnknownException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AttemptsUnknownException(SQLException cause) {
        super(cause);
    }
}
