package app.darkslide.users;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What packages above may know of an account, and how they set its password. */
@ApplicationScoped
public class Accounts {
    @Inject
    UserRepository users;

    public record Account(UUID id, String username, String email) {
        static Account of(User user) {
            return new Account(user.id, user.username, user.email);
        }
    }

    public Optional<Account> find(UUID id) {
        return users.find(id).map(Account::of);
    }

    /** User names are of letters that have no other form but capital and small. */
    public Optional<Account> findByName(String username) {
        return username.contains("@")
                ? Optional.empty()
                : users.findByLogin(username).map(Account::of);
    }

    /**
     * The account whose user has confirmed to read what is sent to an address; an address that was mistyped is a stranger's.
     * Compares to the letter, because the database takes "ánsel@example.org" for "ansel@example.org".
     */
    public Optional<Account> findByConfirmedEmail(String email) {
        return users.findByLogin(email)
                .filter(User::isConfirmed)
                .filter(user -> email.toLowerCase(ROOT).equals(user.email.toLowerCase(ROOT)))
                .map(Account::of);
    }

    /** @param pointer to the field of the request that has the password */
    public void requireGoodPassword(Account account, String password, String pointer) {
        NewPasswords.require(password, account.username, account.email, pointer);
    }

    /**
     * Locks an account until the transaction ends.
     *
     * @return false if there is no such account
     */
    public boolean lock(UUID id) {
        return users.lock(id);
    }

    /** @param hash of the password that counts from now on */
    public void setPassword(UUID id, String hash) {
        users.setHash(id, hash);
    }
}
