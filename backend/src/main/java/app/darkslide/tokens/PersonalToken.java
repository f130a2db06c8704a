package app.darkslide.tokens;

import app.darkslide.sessions.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A personal access token, which a user gives to a script, until it expires or is revoked. */
@Entity
@Table(name = "personal_tokens")
class PersonalToken {
    private static final String SPACE = " ";

    @Id
    UUID id;

    UUID userId;

    /** The name that the user gave it. */
    String name;

    /** Their names, separated by spaces. */
    String scopes;

    byte[] tokenHash;

    Instant createdAt;

    Instant expiresAt;

    /** To the minute; null if it was never used. */
    Instant usedAt;

    protected PersonalToken() {}

    PersonalToken(UUID userId, String name, Collection<Scope> scopes, String token, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.name = name;
        this.scopes = scopes.stream().sorted().map(Scope::toString).collect(Collectors.joining(SPACE));
        this.tokenHash = TokenText.hash(token);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    List<Scope> scopes() {
        var names = List.of(scopes.split(SPACE));
        return Arrays.stream(Scope.values())
                .filter(scope -> names.contains(scope.toString()))
                .toList();
    }
}
