package app.darkslide.users;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.Sessions;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What everybody shares who comes with a name and a secret: names with and without an account take the same path. */
@ApplicationScoped
class LoginAttempts {
    @Inject
    UserRepository users;

    @Inject
    Sessions sessions;

    /**
     * Compares to the letter: the database takes "ánsel" for "ansel", and each such spelling would have a limit of its own.
     *
     * @param name in lower case
     */
    Optional<User> find(String name) {
        return users.findByLogin(name)
                .filter(user ->
                        name.equals(user.username.toLowerCase(ROOT)) || name.equals(user.email.toLowerCase(ROOT)));
    }

    Throttle.Attempt of(
            String name,
            Optional<User> account,
            Optional<String> device,
            ClientInfo client,
            HttpServerRequest request) {
        var isFamiliar = account.isPresent() && sessions.isFrom(account.get().id, client.address());
        var counted = account.map(user -> user.id.toString()).orElse(name);
        return new Throttle.Attempt(counted, NetworkAddress.of(request), isFamiliar, device);
    }
}
