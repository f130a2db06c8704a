package app.darkslide.users;

import app.darkslide.factors.AccountDirectory;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class UserDirectory implements AccountDirectory {
    @Inject
    UserRepository users;

    @Override
    public String name(UUID user) {
        return users.find(user).orElseThrow(ProblemException::notFound).username;
    }

    @Override
    @Transactional
    public boolean isAdministrator(UUID user) {
        return users.isAdministrator(user);
    }

    @Override
    @Transactional
    public boolean lock(UUID user) {
        return users.lock(user);
    }
}
