package app.darkslide.registration;

import app.darkslide.crypto.OneTimeCode;
import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations that can still be used. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    /** @param secret what the link holds, which is known only at this moment */
    public record Made(Invitation invitation, String secret) {}

    /**
     * @param note for whom it is, or null
     * @param limits of the account that it makes; what is null in them is the default
     * @param invitedBy the administrator
     */
    @Transactional
    public Made make(Role role, String note, Limits limits, UUID invitedBy, Duration lifetime) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var secret = OneTimeCode.random(Invitation.SECRET_BYTES);
        var invitation = new Invitation(secret, role, note, limits, invitedBy, now, now.plus(lifetime));
        delete("expiresAt <= ?1", now);
        persist(invitation);
        return new Made(invitation, secret.text());
    }

    @Transactional
    public List<Invitation> open() {
        return list("expiresAt > ?1 order by createdAt desc, id", Instant.now());
    }

    /** @return false if there is no such invitation any more */
    @Transactional
    public boolean revoke(UUID id) {
        return deleteById(id);
    }

    /** Of somebody who is no administrator any more: or one of them would be their way back. */
    public void revokeAllOf(UUID administrator) {
        delete("invitedBy = ?1", administrator);
    }

    @Transactional
    Optional<Invitation> find(String secret) {
        return find("secretHash = ?1 and expiresAt > ?2", new OneTimeCode(secret).hash(), Instant.now())
                .firstResultOptional();
    }

    /** @return false if somebody else used it first, or it was revoked */
    boolean use(Invitation invitation) {
        return delete("id = ?1 and expiresAt > ?2", invitation.id, Instant.now()) > 0;
    }
}
