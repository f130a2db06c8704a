package app.darkslide.users;

import app.darkslide.factors.AccountNames;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class UserNames implements AccountNames {
    @Inject
    UserRepository users;

    @Override
    public String of(UUID user) {
        return users.find(user).orElseThrow(ProblemException::notFound).username;
    }
}
