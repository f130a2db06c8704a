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
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    Invitations invitations;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    Quotas quotas;

    @Inject
    ImageAccess access;

    @Inject
    ActivityLog activity;

    /** @throws ProblemException 404 for an album that is not in this gallery, 403 if it was shared with its owner */
    List<AlbumMember> list(Gallery gallery, UUID album) {
        albums.get(gallery, album);
        return members.of(album).stream()
                .filter(member -> member.isAccepted() || !invitations.hasEnded(member))
                .toList();
    }

    /** @throws ProblemException 404 for a member that is not there */
    AlbumMember change(Gallery gallery, UUID album, UUID id, AlbumRole role) {
        return alone(gallery.owner(), gallery.owner(), () -> {
            albums.get(gallery, album);
            var member = members.lock(album, id).orElseThrow(ProblemException::notFound);
            member.role = role;
            return member;
        });
    }

    /** @throws ProblemException 404 for a member that is not there */
    void remove(Gallery gallery, UUID album, UUID id, ClientInfo client) {
        albums.get(gallery, album);
        end(gallery.owner(), members.find(album, id).orElseThrow(ProblemException::notFound), ended -> {
            activity.record(gallery.owner(), ActivityKind.MEMBER_REMOVED, client);
            if (ended.isAccepted())
                activity.record(ended.userId, ActivityKind.ALBUM_WITHDRAWN, ClientInfo.ANOTHER_USER);
        });
    }

    /** @throws ProblemException 404 for an album that is not shared with this user */
    void leave(Gallery gallery, UUID album, ClientInfo client) {
        var member = members.accepted(album, gallery.owner()).orElseThrow(ProblemException::notFound);
        var owner = members.ownerOf(album).orElseThrow(ProblemException::notFound);
        end(owner, member, ended -> {
            activity.record(gallery.owner(), ActivityKind.ALBUM_LEFT, client);
            activity.record(owner, ActivityKind.MEMBER_LEFT, ClientInfo.ANOTHER_USER);
        });
    }

    /**
     * What the member has contributed leaves with the member.
     *
     * @param recording is given the member as it was, in the same transaction
     */
    private void end(UUID owner, AlbumMember member, Consumer<AlbumMember> recording) {
        var user = member.userId == null ? owner : member.userId;
        alone(owner, user, () -> {
            var ended = members.lock(member.albumId, member.id).orElseThrow(ProblemException::notFound);
            members.delete(ended);
            recording.accept(ended);
            if (member.userId == null) return null;
            contents.removeAllOf(member.userId, owner, member.albumId);
            grants.removeAll(member.albumId, member.userId);
            return null;
        });
        access.forgetGranted();
    }

    /** Keeps what members are told of an album as it is. */
    void follow(@Observes AlbumEdited edited) {
        var shown = ShownAlbum.of(edited.album());
        var told = members.lock(edited.album().id());
        var keys = ownerKeys.of(told.stream()
                .map(member -> member.userId)
                .filter(Objects::nonNull)
                .toList());
        for (var member : told) if (keys.containsKey(member.userId)) member.seal(shown, keys.get(member.userId));
    }

    private <T> T alone(UUID owner, UUID member, Supplier<T> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lockAll(owner, member);
            return change.get();
        });
    }
}
