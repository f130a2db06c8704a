package app.darkslide.members;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.albums.AlbumRole;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.ShownAlbum;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.images.Gallery;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.quotas.Quotas;
import app.darkslide.users.Accounts;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invitations to albums, which end some time after nobody has answered them. They lock as {@link Members} does. */
@ApplicationScoped
class Invitations {
    @Inject
    MemberRepository members;

    @Inject
    Grants grants;

    @Inject
    PlainAlbums albums;

    @Inject
    Accounts accounts;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    Quotas quotas;

    @Inject
    ActivityLog activity;

    @Inject
    MemberConfig config;

    /**
     * Invites whoever has a name. Nothing tells whether anybody has.
     *
     * @throws ProblemException 404, 403 as {@link Members#list}; 409 for one too many, for oneself and for whom it is shared with already
     */
    AlbumMember invite(Gallery gallery, UUID album, String username, AlbumRole role, ClientInfo client) {
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock(gallery.owner());
            var shown = ShownAlbum.of(albums.get(gallery, album));
            members.deleteExpired(expired());
            var present = members.of(album);
            var user = accounts.findByName(username).map(Accounts.Account::id).orElse(null);
            requireUnknown(gallery, present, username, user);
            requireRoom(present);
            var member = new AlbumMember(album, role, now());
            member.seal(username, gallery.key());
            for (var known : key(user).entrySet()) member.invite(known.getKey(), shown, known.getValue());
            members.persist(member);
            activity.record(gallery.owner(), ActivityKind.MEMBER_INVITED, client);
            return member;
        });
    }

    /** Asks the database also for nobody's, so that the time tells nothing either. */
    private Map<UUID, OwnerKey> key(UUID user) {
        return ownerKeys.of(List.of(user == null ? UUID.randomUUID() : user));
    }

    /** Also a name that nobody has is known once it is invited, so that the second time tells nothing either. */
    private static void requireUnknown(Gallery gallery, List<AlbumMember> present, String username, UUID user) {
        var isKnown = gallery.owner().equals(user)
                || present.stream()
                        .anyMatch(member -> user != null && user.equals(member.userId)
                                || !member.isAccepted()
                                        && member.name(gallery.key())
                                                .filter(username::equalsIgnoreCase)
                                                .isPresent());
        if (isKnown)
            throw new ProblemException(
                    ProblemType.ALREADY_MEMBER,
                    "The album is yours, or was shared with “%s” before. Nothing was changed.".formatted(username));
    }

    private void requireRoom(List<AlbumMember> present) {
        if (present.size() >= config.max())
            throw new ProblemException(
                    ProblemReason.TOO_MANY_MEMBERS,
                    "The album is shared with %d people, which is the limit. Nothing was changed."
                            .formatted(config.max()),
                    config.max());
    }

    /** The newest first. */
    List<MemberRepository.Invitation> list(Gallery gallery, int limit) {
        return members.invitations(gallery.owner(), expired(), limit);
    }

    /**
     * @return the album
     * @throws ProblemException 404 for an invitation that is not there, or not any more
     */
    UUID accept(Gallery gallery, UUID id, ClientInfo client) {
        var invitation = members.invitation(gallery.owner(), id, expired()).orElseThrow(ProblemException::notFound);
        QuarkusTransaction.requiringNew().run(() -> {
            quotas.lockAll(invitation.ownerId(), gallery.owner());
            if (!members.accept(id, now())) throw ProblemException.notFound();
            grants.addAll(invitation.album(), gallery);
            activity.record(gallery.owner(), ActivityKind.INVITATION_ACCEPTED, client);
        });
        return invitation.album();
    }

    /** @throws ProblemException 404 for an invitation that is not there, or not any more */
    void decline(Gallery gallery, UUID id) {
        if (!members.decline(gallery.owner(), id)) throw ProblemException.notFound();
    }

    boolean hasEnded(AlbumMember invited) {
        return !invited.invitedAt.isAfter(expired());
    }

    private Instant expired() {
        return now().minus(config.lifetime());
    }

    /** With the precision of the columns. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
