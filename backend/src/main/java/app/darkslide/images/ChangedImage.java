package app.darkslide.images;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an image that changed. */
@Schema(
        description =
                "What became of an image that changed: the image as in a list, also one in the trash, or that it is deleted for good.",
        anyOf = {ImageView.class, DeletedImage.class})
public interface ChangedImage {
    /** An upper bound of its bytes as JSON. */
    int maxJson();
}
