package app.darkslide.oidc;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who was sent to the provider and, once they are back, what came of it. */
@Entity
@Table(name = "authorization_requests")
class AuthorizationRequest {
    @Id
    UUID id;

    /** Of the state; null once somebody has come back with it. */
    byte[] stateHash;

    byte[] browserHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Purpose purpose;

    /** Whose account it is about; null for a sign-in, which does not know yet. */
    UUID userId;

    UUID sessionId;

    /** The page of the app to show in the end, or null. */
    String nextPath;

    /** Null unless it came to nothing. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Refusal refusal;

    /** A {@link ProvenIdentity} as JSON; null before they are back. */
    String identity;

    Instant createdAt;

    Instant expiresAt;

    protected AuthorizationRequest() {}

    AuthorizationRequest(Purpose purpose, byte[] stateHash, byte[] browserHash, Instant createdAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.stateHash = stateHash;
        this.browserHash = browserHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isBack() {
        return refusal != null || identity != null;
    }
}
