package app.darkslide.renditions.metadata;

import app.darkslide.renditions.PhotoMetadata.Location;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;

/** Reads the location where the image was taken. */
final class ExifLocation {
    private static final double DEEPEST = -12_000;
    private static final double HIGHEST = 100_000;
    private static final int BELOW_SEA_LEVEL = 1;

    private ExifLocation() {}

    /** Null if there is none, or if it is 0° 0′, which a receiver without a fix writes. */
    static Location location(Metadata exif) {
        for (var gps : exif.getDirectoriesOfType(GpsDirectory.class)) {
            var place = gps.getGeoLocation();
            if (place == null || place.isZero() || !isOnEarth(place.getLatitude(), place.getLongitude())) continue;
            return new Location(place.getLatitude(), place.getLongitude(), altitude(gps));
        }
        return null;
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private static Double altitude(GpsDirectory gps) {
        var metres = gps.getDoubleObject(GpsDirectory.TAG_ALTITUDE);
        var reference = gps.getInteger(GpsDirectory.TAG_ALTITUDE_REF);
        if (metres == null) return null;
        var signed = reference != null && reference == BELOW_SEA_LEVEL ? 0 - metres : metres + 0;
        return signed >= DEEPEST && signed <= HIGHEST ? signed : null;
    }
}
