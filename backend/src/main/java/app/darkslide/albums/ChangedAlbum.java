package app.darkslide.albums;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an album that changed. */
@Schema(
        description = "What became of an album that changed: what its owner says of it now, or that it is deleted.",
        anyOf = {PresentAlbum.class, DeletedAlbum.class})
public interface ChangedAlbum {
    /** An upper bound of its bytes as JSON. */
    int maxJson();
}
