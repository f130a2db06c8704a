package app.darkslide.throttling;

import java.sql.SQLException;

/** The database cannot tell how many attempts there were; then none is let through. */
final class RateLimiterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RateLimiterUnavailableException(SQLException cause) {
        super(cause);
    }
}
