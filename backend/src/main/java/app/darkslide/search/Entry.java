package app.darkslide.search;

import app.darkslide.images.OpenedImage;
import app.darkslide.places.Gazetteer;
import app.darkslide.places.Place;
import app.darkslide.renditions.PhotoMetadata;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an index keeps of an image.
 *
 * @param takenAt microseconds since 1970 of the local time, read as if it were UTC
 * @param size bytes of the original
 * @param orientation null if the image's size is unknown
 * @param location null if there is none
 * @param camera maker and model; null if unknown
 * @param lens null if unknown
 * @param city the nearest town, with its country; null if there is no location, or no town near it
 * @param country its country; null like the town
 * @param tags ids, as the image has them
 * @param text folded: the file's name and the description, a line each
 */
record Entry(
        UUID id,
        long takenAt,
        long size,
        Orientation orientation,
        boolean favourite,
        PhotoMetadata.Location location,
        String type,
        String camera,
        String lens,
        String city,
        String country,
        List<String> tags,
        byte[] text) {

    static final long MICROS_OF_A_DAY = 86_400_000_000L;

    static Entry of(OpenedImage image) {
        var row = image.row();
        var details = image.details();
        var camera = details.camera();
        var place = place(details.location());
        return new Entry(
                row.id(),
                micros(row.takenAt()),
                row.size(),
                Orientation.of(row.width(), row.height()),
                Boolean.TRUE.equals(details.favourite()),
                details.location(),
                row.mediaType(),
                camera == null ? null : name(camera),
                camera == null ? null : camera.lens(),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                details.tags() == null ? List.of() : details.tags(),
                Folding.bytes(Folding.folded(details.fileName()) + '\n' + Folding.folded(details.description())));
    }

    private static Place place(PhotoMetadata.Location location) {
        if (location == null) return null;
        return Gazetteer.nearest(location.latitude(), location.longitude()).orElse(null);
    }

    static long micros(Instant time) {
        return time.getEpochSecond() * 1_000_000 + time.getNano() / 1000;
    }

    /** Most models begin with their maker, or with its first word: NIKON CORPORATION, NIKON D90. */
    private static String name(PhotoMetadata.Camera camera) {
        if (camera.model() == null) return camera.make();
        if (camera.make() == null) return camera.model();
        var maker = Folding.folded(camera.make()).split(" ", 2)[0];
        return Folding.folded(camera.model()).startsWith(maker) ? camera.model() : camera.make() + ' ' + camera.model();
    }
}
