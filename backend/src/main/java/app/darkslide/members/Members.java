package app.darkslide.members;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.albums.AlbumContents;
import app.darkslide.albums.AlbumEdited;
import app.darkslide.albums.AlbumRole;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.ShownAlbum;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.quotas.Quotas;
import app.darkslide.users.Accounts;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The people with whom albums are shared. Each change locks the storage of the album's owner and of the member first, as changes of albums
 * do: so what a member sees is what is in the album.
 */
@ApplicationScoped
class Members {
    @Inject
    MemberRepository members;

    @Inject
    Grants grants;

    @Inject
    PlainAlbums albums;

    @Inject
    AlbumContents contents;

    @Inject
    Accounts accounts;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    Quotas quotas;

    @Inject
    ImageAccess access;

    @Inject
    ActivityLog activity;

    @Inject
    MemberConfig config;

    /** @throws ProblemException 404 for an album that is not in this gallery, 403 if it was shared with its owner */
    List<AlbumMember> list(Gallery gallery, UUID album) {
        albums.get(gallery, album);
        return members.of(album).stream()
                .filter(member -> member.isAccepted() || member.invitedAt.isAfter(expired()))
                .toList();
    }

    /**
     * Invites whoever has a name. Nothing tells whether anybody has.
     *
     * @throws ProblemException 404, 403 as {@link #list}; 409 for one too many, for oneself and for whom it is shared with already
     */
    AlbumMember invite(Gallery gallery, UUID album, String username, AlbumRole role, ClientInfo client) {
        return alone(gallery.owner(), gallery.owner(), () -> {
            var shown = ShownAlbum.of(albums.get(gallery, album));
            members.deleteExpired(expired());
            var present = members.of(album);
            var user = accounts.findByName(username).map(Accounts.Account::id).orElse(null);
            requireUnknown(gallery, present, username, user);
            requireRoom(present);
            var member = new AlbumMember(album, role, now());
            member.seal(username, gallery.key());
            member.userId = user;
            if (user != null) member.seal(shown, ownerKeys.of(user));
            members.persist(member);
            activity.record(gallery.owner(), ActivityKind.MEMBER_INVITED, client);
            return member;
        });
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
                    "The album is shared with %d people, which is the limit. Nothing was changed.".formatted(config.max()),
                    config.max());
    }

    /** @throws ProblemException 404 for a member that is not there */
    AlbumMember change(Gallery gallery, UUID album, UUID id, AlbumRole role) {
        return alone(gallery.owner(), gallery.owner(), () -> {
            albums.get(gallery, album);
            var member = members.find(album, id).orElseThrow(ProblemException::notFound);
            member.role = role;
            return member;
        });
    }

    /** @throws ProblemException 404 for a member that is not there */
    void remove(Gallery gallery, UUID album, UUID id) {
        albums.get(gallery, album);
        end(gallery.owner(), members.find(album, id).orElseThrow(ProblemException::notFound), () -> {});
    }

    /** @throws ProblemException 404 for an album that is not shared with this user */
    void leave(Gallery gallery, UUID album, ClientInfo client) {
        var member = members.accepted(album, gallery.owner()).orElseThrow(ProblemException::notFound);
        var owner = members.ownerOf(album).orElseThrow(ProblemException::notFound);
        end(owner, member, () -> activity.record(gallery.owner(), ActivityKind.ALBUM_LEFT, client));
    }

    /** What the member has contributed leaves with the member. */
    private void end(UUID owner, AlbumMember member, Runnable inTransaction) {
        var user = member.userId == null ? owner : member.userId;
        alone(owner, user, () -> {
            if (!members.deleteById(member.id)) throw ProblemException.notFound();
            if (member.userId == null) return null;
            contents.removeAllOf(member.userId, member.albumId);
            grants.removeAll(member.albumId, member.userId);
            inTransaction.run();
            return null;
        });
        access.forgetGranted();
    }

    List<MemberRepository.Invitation> invitations(Gallery gallery, int limit) {
        return members.invitations(gallery.owner(), expired(), limit);
    }

    /**
     * @return the album
     * @throws ProblemException 404 for an invitation that is not there, or not any more
     */
    UUID accept(Gallery gallery, UUID id, ClientInfo client) {
        var invitation = members.invitation(gallery.owner(), id, expired()).orElseThrow(ProblemException::notFound);
        alone(invitation.ownerId(), gallery.owner(), () -> {
            if (!members.accept(id, now())) throw ProblemException.notFound();
            grants.addAll(invitation.album(), gallery);
            activity.record(gallery.owner(), ActivityKind.INVITATION_ACCEPTED, client);
            return null;
        });
        return invitation.album();
    }

    /** @throws ProblemException 404 for an invitation that is not there, or not any more */
    void decline(Gallery gallery, UUID id) {
        if (!members.decline(gallery.owner(), id)) throw ProblemException.notFound();
    }

    /** Keeps what members are told of an album as it is. */
    void follow(@Observes AlbumEdited edited) {
        var shown = ShownAlbum.of(edited.album());
        var told = members.of(edited.album().id());
        var keys = ownerKeys.of(
                told.stream().map(member -> member.userId).filter(Objects::nonNull).toList());
        for (var member : told) if (keys.containsKey(member.userId)) member.seal(shown, keys.get(member.userId));
    }

    private <T> T alone(UUID owner, UUID member, Supplier<T> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Stream.of(owner, member).distinct().sorted().forEach(quotas::lock);
            return change.get();
        });
    }

    private Instant expired() {
        return now().minus(config.lifetime());
    }

    /** With the precision of the columns. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
