package app.darkslide.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/** For the few statements that may take as long as they need, such as one that deletes everything of an account. */
@ApplicationScoped
public class LongStatements {
    private static final int UNBOUNDED = 0;

    @Inject
    EntityManager database;

    /** Inside the transaction that is under way, the only one whose connection waits without limit meanwhile. */
    public void run(Runnable work) {
        var session = database.unwrap(Session.class);
        int before = session.doReturningWork(LongStatements::lift);
        try {
            work.run();
            database.flush();
        } finally {
            session.doWork(connection -> limit(connection, before));
        }
    }

    private static int lift(Connection connection) throws SQLException {
        var before = connection.getNetworkTimeout();
        limit(connection, UNBOUNDED);
        return before;
    }

    private static void limit(Connection connection, int milliseconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
    }
}
