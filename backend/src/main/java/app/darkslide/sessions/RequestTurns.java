package app.darkslide.sessions;

import app.darkslide.throttling.WaitingLines;
import app.darkslide.web.ApiPaths;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets an account ask for a few things at a time; what it asks for beyond that waits, and takes no thread and no connection to the
 * database from anybody else meanwhile. An answer that has begun to go out waits for its reader alone and no longer counts. Uploads have
 * turns of their own.
 */
@ApplicationScoped
public class RequestTurns {
    private static final int AFTER_THE_LIMITS_OF_BODIES = 997;

    /** As many as a browser asks one server for over HTTP/1.1, and two. */
    private static final int EACH = 8;

    private static final int TOKENS = 100_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final WaitingLines lines = new WaitingLines(EACH);

    /** Whose a token is or was. That tells where to wait, and lets nobody in. */
    private final Cache<String, UUID> owners = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterAccess(REMEMBERED)
            .build();

    RequestTurns(MeterRegistry metrics) {
        metrics.gauge("darkslide.requests.waiting", lines, WaitingLines::waiting);
    }

    /** @param token that was verified; requests with it take turns from now on */
    public void remember(String token, UUID user) {
        owners.put(token, user);
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, AFTER_THE_LIMITS_OF_BODIES);
    }

    private void await(RoutingContext context) {
        var account = account(context);
        if (account.isEmpty()) context.next();
        else new Turn(context, account.get()).await();
    }

    private Optional<UUID> account(RoutingContext context) {
        if (ApiPaths.isUpload(context.request().method(), context.normalizedPath())) return Optional.empty();
        return AccessTokenMechanism.token(context.request()).map(owners::getIfPresent);
    }

    private enum State {
        WAITING,
        UNDER_WAY,
        OVER
    }

    private final class Turn {
        private final RoutingContext context;
        private final UUID account;
        private final Context thread = Vertx.currentContext();
        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

        private Turn(RoutingContext context, UUID account) {
            this.context = context;
            this.account = account;
        }

        private void await() {
            context.addHeadersEndHandler(answered -> end());
            context.addEndHandler(goneOrAnswered -> end());
            lines.enter(account, () -> thread.runOnContext(now -> begin()));
        }

        private void begin() {
            if (state.compareAndSet(State.WAITING, State.UNDER_WAY)) context.next();
            else lines.leave(account);
        }

        private void end() {
            if (state.getAndSet(State.OVER) == State.UNDER_WAY) lines.leave(account);
        }
    }
}
