package app.darkslide.throttling;

import java.sql.SQLException;

/** The database cannot count an attempt, so it is refused. */
final class RateLimiterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RateLimiterUnavailableException(SQLException cause) {
        super(cause);
    }
}
