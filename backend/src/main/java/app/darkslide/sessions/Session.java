package app.darkslide.sessions;

import app.darkslide.activity.ClientInfo;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sign-in on a device, until it is ended or expires. */
@Entity
@Table(name = "sessions")
class Session {
    @Id
    UUID id;

    UUID userId;

    /** The SHA-256 of the refresh token that may be exchanged next; the token itself is stored nowhere. */
    byte[] refreshHash;

    /** The number of tokens before it. */
    int exchanges;

    /** When the previous token was exchanged, and thus, to some minutes, when the session was last used. */
    Instant refreshedAt;

    /** When the password was last given. */
    Instant authenticatedAt;

    Instant expiresAt;

    Instant createdAt;

    /** The name by which the user recognizes it. */
    String device;

    /** The coarse network address of the last refresh. */
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
