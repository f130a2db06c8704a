package app.darkslide.users;

import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An account. */
@Entity
@Table(name = "users")
class User {
    @Id
    UUID id;

    String username;

    String email;

    /** In the PHC string format, which includes the parameters of the hash. */
    String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Role role;

    /** Null unless an administrator has disabled the account. */
    Instant disabledAt;

    Instant createdAt;

    /** When somebody opened a link that was mailed to the address; null if nobody has, as before there was mail. */
    Instant emailConfirmedAt;

    /** The address that takes the place of the present one once it is confirmed; null if there is none. */
    String pendingEmail;

    /** Of the code that was mailed last, to the pending address or else the present one. */
    byte[] emailCodeHash;

    Instant emailCodeExpiresAt;

    protected User() {}

    User(UUID id, String username, String email, String passwordHash, Role role, Instant createdAt) {
        this.id = id;
        this.username = username;
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
    }

    /** One who signs in through a provider may have none. */
    boolean hasPassword() {
        return !passwordHash.equals(Passwords.NONE);
    }

    boolean isConfirmed() {
        return emailConfirmedAt != null;
    }

    /** The address that has yet to be confirmed. */
    Optional<String> unconfirmed() {
        return pendingEmail != null
                ? Optional.of(pendingEmail)
                : Optional.of(email).filter(present -> !isConfirmed());
    }
}
