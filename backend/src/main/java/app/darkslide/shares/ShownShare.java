package app.darkslide.shares;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What visitors are told of a share as a whole. At rest it is one sealed JSON document, to which fields are only ever added.
 *
 * @param title the album's name where captions are shown, else null
 * @param order that of the album; a selection is in the order of its dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownShare(String title, Order order) {
    public enum Order {
        NEWEST,
        OLDEST,
        /** By {@link ShareImage#position}. */
        OWN
    }
}
