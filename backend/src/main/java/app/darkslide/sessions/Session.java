package app.darkslide.sessions;

import app.darkslide.activity.ClientInfo;
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

    /** SHA-256 of the refresh token that may be used next; the token itself is kept nowhere. */
    byte[] refreshHash;

    /** How many tokens came before it. */
    int exchanges;

    /** When the token before it was exchanged: so, to some minutes, when the session was last used. */
    Instant refreshedAt;

    /** When the password was last given. */
    Instant authenticatedAt;

    Instant expiresAt;

    Instant createdAt;

    /** How its owner knows it. */
    String device;

    /** From where it was last refreshed, coarsely. */
    String address;

    protected Session() {}

    Session(UUID id, UUID userId, ClientInfo client, byte[] refreshHash, Instant now, Instant expiresAt) {
        this.id = id;
        this.userId = userId;
        this.device = client.device();
        this.address = client.address();
        this.refreshHash = refreshHash;
        this.createdAt = now;
        this.refreshedAt = now;
        this.authenticatedAt = now;
        this.expiresAt = expiresAt;
    }
}
