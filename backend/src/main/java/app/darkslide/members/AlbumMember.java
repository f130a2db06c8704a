package app.darkslide.members;

import app.darkslide.albums.AlbumRole;
import app.darkslide.albums.ShownAlbum;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.ImageProblems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody with whom an album is shared, or who is invited to that. */
@Entity
@DynamicUpdate // An answer that comes meanwhile stays.
@Table(name = "album_members")
class AlbumMember {
    @Id
    UUID id;

    UUID albumId;

    /** Null if nobody has the name. */
    UUID userId;

    /** The user name as the owner wrote it, sealed under the owner's key. */
    byte[] name;

    /** {@link ShownAlbum}, sealed under the member's key; null if nobody has the name. */
    byte[] shown;

    @Enumerated(EnumType.ORDINAL)
    AlbumRole role;

    Instant invitedAt;

    /** Null before the invitation is accepted. */
    Instant acceptedAt;

    protected AlbumMember() {}

    AlbumMember(UUID albumId, AlbumRole role, Instant invitedAt) {
        id = UUID.randomUUID();
        this.albumId = albumId;
        this.role = role;
        this.invitedAt = invitedAt;
    }

    void seal(String username, OwnerKey owner) {
        name = owner.seal(username.getBytes(StandardCharsets.UTF_8), id);
    }

    void invite(UUID user, ShownAlbum album, OwnerKey key) {
        userId = user;
        seal(album, key);
    }

    void seal(ShownAlbum album, OwnerKey member) {
        shown = album.sealedFor(id, member);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** As the owner wrote it; empty if it is damaged. */
    Optional<String> name(OwnerKey owner) {
        try {
            return Optional.of(new String(owner.open(name, id), StandardCharsets.UTF_8));
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return Optional.empty();
        }
    }
}
