package app.darkslide.albums;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What an owner says of an album. At rest it is one sealed JSON document, to which fields are only ever added.
 *
 * @param description or null
 * @param cover the image that the owner chose, or null
 * @param row the columns that it was sealed with; null only while it is not sealed yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlbumDetails(String name, String description, UUID cover, AlbumOrder order, Columns row) {
    /** The columns that change only when the details are sealed anew, so that a change of theirs alone is noticed. */
    record Columns(UUID parent, int revision) {
        static Columns of(Album album) {
            return new Columns(album.parentId, album.revision);
        }
    }

    /** Stands for the details of an album whose record is damaged. */
    static final AlbumDetails LOST = new AlbumDetails(null, null, null, AlbumOrder.OLDEST, null);

    AlbumDetails sealedWith(Columns columns) {
        return new AlbumDetails(name, description, cover, order, columns);
    }
}
