package app.darkslide.images;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Images that stand for their months. */
@Schema(description = "Images that stand for their months.")
public record Samples(
        @Schema(description = "Those that are there, each once, the newest first.")
        List<Sample> items) {

    public static final String DESCRIPTION =
            "1 to 64 places, each as often as the parameter is there: a month, and how many of its images are newer, below"
                    + " 1000. 2019-07.0 is the newest of July 2019.";

    public static final String SUMMARY =
            "For a view of whole months or years: some images of each, without all that lie between. Places that have none"
                    + " are left out.";

    /** @param images the newest first */
    public static Samples of(Stream<OpenedImage> images) {
        return new Samples(
                images.map(image -> Sample.of(ImageView.inList(image))).toList());
    }

    /** @param rows the newest first */
    public static Samples of(Gallery gallery, List<Image> rows) {
        return of(rows.stream().map(row -> OpenedImage.orLost(row, gallery.key())));
    }
}
