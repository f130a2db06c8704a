package app.darkslide.renditions;

import app.darkslide.dates.PartialDate;
import java.time.Instant;

/**
 * The metadata that the camera wrote, cleaned: absurd values are missing, and the others stay. Each part may be null.
 *
 * @param changed when the image was last changed, as its file says; not one of those that say when it was taken
 */
public record PhotoMetadata(DateTaken taken, Camera camera, Location location, Instant changed) {
    public static final PhotoMetadata NONE = new PhotoMetadata(null, null, null, null);

    /** When the image was taken, by the camera's clock. */
    public record DateTaken(PartialDate date, Source source) {}

    /** The source of a date. */
    public enum Source {
        EXIF,
        XMP,
        IPTC,
        PNG
    }

    /**
     * Each value may be null.
     *
     * @param exposureTime seconds
     * @param fNumber focal length divided by the opening's diameter
     * @param focalLength millimetres
     */
    public record Camera(
            String make,
            String model,
            String lens,
            Double exposureTime,
            Double fNumber,
            Integer iso,
            Double focalLength) {}

    /**
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     * @param altitude metres above the sea, may be null
     */
    public record Location(double latitude, double longitude, Double altitude) {}
}
