package app.darkslide.shares;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What visitors are told of an image besides its row. At rest it is one sealed JSON document, to which fields are only ever added.
 *
 * @param placeholder a ThumbHash of some 25 bytes, or null
 * @param caption the owner's description of it where captions are shown, else null
 * @param animated true if it moves; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownImage(byte[] placeholder, String caption, Boolean animated) {}
