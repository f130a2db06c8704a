package app.darkslide.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in on some device, from the sign-in until it is ended or expires. */
@Entity
@Table(name = "sessions")
class Session {
    @Id
    UUID id;

    UUID userId;

    /** SHA-256 of the refresh token that may be used next; the token itself is 256 random bits and kept nowhere. */
    byte[] refreshHash;

    /** SHA-256 of the one before, and when it was exchanged. */
    byte[] spentHash;

    Instant refreshedAt;

    /** When the password was last given. */
    Instant authenticatedAt;

    Instant expiresAt;

    protected Session() {}

    Session(UUID id, UUID userId, byte[] refreshHash, Instant now, Instant expiresAt) {
        this.id = id;
        this.userId = userId;
        this.refreshHash = refreshHash;
        this.refreshedAt = now;
        this.authenticatedAt = now;
        this.expiresAt = expiresAt;
    }
}
