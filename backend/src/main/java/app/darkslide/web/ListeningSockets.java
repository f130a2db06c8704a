package app.darkslide.web;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes no new connections once the service is about to stop, so that a proxy which does not ask for readiness goes to another replica at
 * once. From the signal on, Quarkus is not ready any more and closes connections behind their next answer; in the end it waits for the
 * requests under way. What lies between is {@code DARKSLIDE_SHUTDOWN_DELAY}: for half of it connections are still taken, for proxies that
 * ask for readiness first.
 */
@ApplicationScoped
class ListeningSockets {
    private static final int BEFORE_ALL = 1000;

    private final Vertx vertx;
    private final Duration delay;

    /** As connections tell of them: Vert.x closes a server with all of its connections, and has nothing for this alone. */
    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();

    ListeningSockets(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void register(@Observes Filters filters) {
        filters.register(this::note, BEFORE_ALL);
    }

    private void note(RoutingContext context) {
        listening.add(of(context.request()));
        context.next();
    }

    private static Channel of(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel().parent();
    }

    /** While developing, the server outlives the application. */
    void close(@Observes ShutdownDelayInitiatedEvent signal) {
        if (LaunchMode.current() != LaunchMode.NORMAL) return;
        if (delay.isZero()) listening.forEach(Channel::close);
        else vertx.setTimer(delay.toMillis() / 2, timer -> listening.forEach(Channel::close));
    }
}
