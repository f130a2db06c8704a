package app.darkslide.imports;

import java.util.List;

/**
 * What is said of a photo beside its bytes.
 *
 * @param id in the export that it comes from, or null
 * @param fileName or null for that of the file
 * @param sha256 that its bytes must have, in hex; or null
 * @param taken or null
 * @param description or null
 * @param rotation in degrees clockwise
 */
record PhotoDetails(
        String id,
        String fileName,
        String sha256,
        Taken taken,
        String description,
        boolean favourite,
        List<String> tags,
        int rotation,
        List<Membership> albums) {

    static final PhotoDetails NONE = new PhotoDetails(null, null, null, null, null, false, List.of(), 0, List.of());

    /** @param position in the album's own order; where there is none, in that of the export */
    record Membership(ExportedAlbum album, long position) {}

    PhotoDetails in(List<Membership> places) {
        return new PhotoDetails(id, fileName, sha256, taken, description, favourite, tags, rotation, places);
    }

    /** Whether it says nothing of the photo itself. */
    boolean isEmpty() {
        return taken == null && description == null && !favourite && tags.isEmpty() && rotation == 0;
    }
}
