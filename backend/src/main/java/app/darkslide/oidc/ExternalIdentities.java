package app.darkslide.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which account an identity opens. It is found by issuer and subject alone: an e-mail address is not who somebody is. */
@ApplicationScoped
public class ExternalIdentities implements PanacheRepositoryBase<ExternalIdentity, UUID> {
    private static final int MAX_LABEL = 254;

    @Inject
    OidcSetup setup;

    @Transactional
    public Optional<UUID> owner(ProvenIdentity identity) {
        return find("issuer = ?1 and subject = ?2", bytes(identity.issuer()), bytes(identity.subject()))
                .firstResultOptional()
                .map(found -> found.userId);
    }

    /** Connects it, in the transaction of the caller. The database refuses one that is an account's already. */
    public ExternalIdentity connect(UUID user, ProvenIdentity identity) {
        var connected =
                new ExternalIdentity(user, bytes(identity.issuer()), bytes(identity.subject()), label(identity), now());
        persistAndFlush(connected);
        return connected;
    }

    @Transactional
    public void used(ProvenIdentity identity) {
        update(
                "usedAt = ?1 where issuer = ?2 and subject = ?3",
                now(),
                bytes(identity.issuer()),
                bytes(identity.subject()));
    }

    @Transactional
    public List<ExternalIdentity> of(UUID user) {
        return list("userId = ?1 order by createdAt, id", user);
    }

    /** @return false if the user has no such identity */
    public boolean disconnect(UUID user, UUID id) {
        return delete("userId = ?1 and id = ?2", user, id) > 0;
    }

    /** How many of them open the account today: those of another provider than the present one do not. */
    public long waysIn(UUID user) {
        return setup.isSetUp() ? count("userId = ?1 and issuer = ?2", user, bytes(setup.issuer())) : 0;
    }

    private static String label(ProvenIdentity identity) {
        return Stream.of(identity.username(), identity.email(), identity.subject())
                .filter(text -> text != null && !text.isBlank())
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .map(text -> text.substring(0, Math.min(text.length(), MAX_LABEL)))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS); // as the columns keep it
    }
}
