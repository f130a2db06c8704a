package app.darkslide.testing;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.SessionFactory;

/** How many statements the service sends to its database. */
public final class Statements {
    private Statements() {}

    /** @return what the work took of them */
    public static long during(Runnable work) {
        var statistics = CDI.current().select(SessionFactory.class).get().getStatistics();
        try (var still = new Stillness()) {
            statistics.clear();
            work.run();
            return statistics.getPrepareStatementCount();
        }
    }
}
