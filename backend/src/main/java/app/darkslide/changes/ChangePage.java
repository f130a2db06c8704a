package app.darkslide.changes;

import app.darkslide.albums.AlbumPlace;
import app.darkslide.albums.ChangedAlbum;
import app.darkslide.images.ChangedImage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What changed, in the order of the changes; of all lists together at most the limit.")
record ChangePage(
        @Schema(
                description =
                        "Each image once, as it is now: fewer than the limit if their descriptions are long. What changed again since"
                                + " the page before comes again.")
        List<ChangedImage> items,

        @Schema(description = "Albums, in the same way.") List<ChangedAlbum> albums,

        @Schema(
                description =
                        "Which images came into albums, got another place there, or were taken out. What is in an album may come"
                                + " before the album does. Images in a deleted album, and the places of a deleted image, are not"
                                + " told separately.")
        List<AlbumPlace> places,

        @Schema(description = "The since to go on with, now or later.", examples = "4711")
        String next,

        @Schema(description = "Whether there are more changes already.", examples = "false")
        boolean more) {}
