package app.darkslide.passkeys;

import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A passkey, as much of it as a service has: its public half. */
@Entity
@Table(name = "passkeys")
public class Passkey {
    @Id
    UUID id;

    UUID userId;

    String name;

    /** As the authenticator numbers it; unique among all accounts. */
    byte[] credentialId;

    /** The kind of authenticator, the credential's id and the public key, as they were sent (attested credential data). */
    byte[] credential;

    /** How often the authenticator says that it has signed; always 0 where it is copied between devices. */
    long signCount;

    boolean backupEligible;

    boolean backedUp;

    /** How browsers reach it, separated by commas, to be sent back to them. */
    String transports;

    Instant createdAt;

    Instant usedAt;

    protected Passkey() {}

    Passkey(
            UUID userId,
            String name,
            AuthenticatorData<?> made,
            byte[] credential,
            Set<String> transports,
            Instant createdAt) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.name = name;
        this.credentialId = made.getAttestedCredentialData().getCredentialId();
        this.credential = credential;
        this.signCount = made.getSignCount();
        this.backupEligible = made.isFlagBE();
        this.backedUp = made.isFlagBS();
        this.transports = String.join(",", transports);
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null if it never was. */
    public Instant usedAt() {
        return usedAt;
    }

    List<String> transports() {
        return Arrays.stream(transports.split(","))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
