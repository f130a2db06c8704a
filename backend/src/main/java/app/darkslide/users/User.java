package app.darkslide.users;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

    Instant createdAt;

    protected User() {}

    User(UUID id, String username, String email, String passwordHash, Instant createdAt) {
        this.id = id;
        this.username = username;
        this.email = email;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }
}
