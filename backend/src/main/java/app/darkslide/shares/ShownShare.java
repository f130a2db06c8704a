package app.darkslide.shares;

import app.darkslide.albums.AlbumOrder;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What visitors are told of a share as a whole. At rest it is one sealed JSON document, to which fields are only ever added.
 *
 * @param title the album's name where captions are shown, else null
 * @param order that of the album, where the owner's is by {@link ShareImage#position}; the oldest first in a selection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownShare(String title, AlbumOrder order) {}
