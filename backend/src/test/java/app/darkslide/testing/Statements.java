package app.darkslide.testing;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * How many statements the service sends to its database while it answers requests, but for those that ask who is asking and for the keys of
 * users: both are remembered for ten seconds, so whether they are asked for depends on how fast the machine is. What jobs of the service send
 * is counted only where a test asks for it. Whoever sends them, they have to name an owner: {@link OwnerFirst}.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    private static final Pattern REMEMBERED = Pattern.compile("select .* from (sessions|user_keys) .*", Pattern.DOTALL);
    private static final AtomicLong COUNT = new AtomicLong();
    private static volatile Thread watched;

    /** @return what the work's requests took of them */
    public static long during(Runnable work) {
        try (var still = new Stillness()) {
            var before = COUNT.get();
            work.run();
            return COUNT.get() - before;
        }
    }

    /** @return what the work itself took of them, in this thread, as a job does */
    public static long ofThisThread(Runnable work) {
        watched = Thread.currentThread();
        try {
            return during(work);
        } finally {
            watched = null;
        }
    }

    @Override
    public String inspect(String sql) {
        OwnerFirst.require(sql);
        if ((Thread.currentThread() == watched || answersARequest())
                && !REMEMBERED.matcher(sql).matches()) COUNT.incrementAndGet();
        return sql;
    }

    private static boolean answersARequest() {
        var arc = Arc.container();
        return arc.requestContext().isActive()
                && arc.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
