package app.darkslide.users;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {

    /** @param login a user name or an e-mail address; no user name contains an at sign, so they cannot be confused */
    Optional<User> findByLogin(String login) {
        return find(login.contains("@") ? "email = ?1" : "username = ?1", login).firstResultOptional();
    }

    boolean isUsernameTaken(String username) {
        return count("username = ?1", username) > 0;
    }

    boolean isEmailTaken(String email) {
        return count("email = ?1", email) > 0;
    }
}
