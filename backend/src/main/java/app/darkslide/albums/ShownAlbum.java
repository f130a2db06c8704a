package app.darkslide.albums;

import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.records.SealedJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What a member is told of an album. At rest it is one JSON document, sealed by the member's key, to which fields are only ever added.
 *
 * @param name null for an album whose record is damaged
 * @param description or null
 * @param cover the image that the owner chose, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownAlbum(String name, String description, UUID cover, AlbumOrder order) {
    public static ShownAlbum of(PlainAlbum album) {
        return new ShownAlbum(album.name(), album.description(), album.cover(), album.order());
    }

    /** @throws app.darkslide.crypto.SealBrokenException if it is not what was stored */
    public static ShownAlbum open(byte[] shown, UUID member, OwnerKey key) {
        return SealedJson.read(key.open(shown, member), ShownAlbum.class);
    }

    /**
     * @param member the id of the membership
     * @param key the member's
     */
    public byte[] sealedFor(UUID member, OwnerKey key) {
        return key.seal(SealedJson.write(this), member);
    }

    AlbumDetails details() {
        return new AlbumDetails(name, description, cover, order, null);
    }
}
