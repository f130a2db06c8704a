package app.darkslide.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;

/** For the few statements that may take as long as they need, such as one that deletes everything of an account. */
@ApplicationScoped
public class LongStatements {
    @Inject
    EntityManager database;

    /** Inside the transaction that is under way, the only one whose connection waits without limit meanwhile. */
    public void run(Runnable work) {
        var session = database.unwrap(Session.class);
        var before = session.doReturningWork(LongStatements::lift);
        try {
            work.run();
            database.flush();
        } finally {
            session.doWork(connection -> ConnectionTimeouts.limit(connection, before));
        }
    }

    private static Duration lift(Connection connection) throws SQLException {
        var before = Duration.ofMillis(connection.getNetworkTimeout());
        ConnectionTimeouts.limit(connection, Duration.ZERO);
        return before;
    }
}
