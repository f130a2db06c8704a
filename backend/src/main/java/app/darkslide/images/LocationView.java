package app.darkslide.images;

import app.darkslide.places.Gazetteer;
import app.darkslide.renditions.PhotoMetadata;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the image was taken, as the camera knew it. */
@Schema(description = "Where the image was taken, as the camera knew it.", nullable = true)
record LocationView(
        @Schema(description = "Degrees, north positive.", examples = "51.4830")
        double latitude,

        @Schema(description = "Degrees, east positive.", examples = "-3.1853")
        double longitude,

        @Schema(description = "Metres above the sea; null if not known.", examples = "111.3", nullable = true)
        Double altitude,

        PlaceView place) {

    static LocationView of(PhotoMetadata.Location location) {
        return location == null
                ? null
                : new LocationView(
                        location.latitude(),
                        location.longitude(),
                        location.altitude(),
                        Gazetteer.nearest(location.latitude(), location.longitude())
                                .map(PlaceView::of)
                                .orElse(null));
    }
}
