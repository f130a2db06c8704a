package app.darkslide.images;

import app.darkslide.renditions.Rendition;
import app.darkslide.renditions.Renditions;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Renditions in files of their own, which a row refers to once it is written.
 *
 * @param edition what the names of their parts end with; null for the first ones of an image
 */
record WrittenRenditions(
        String edition, StoredRendition thumbnail, StoredRendition preview, byte[] placeholder, boolean whole) {

    /** The first ones. */
    static WrittenRenditions of(Renditions made) {
        return of(made, null);
    }

    /** Those of an image that has some already, under names that no others ever have. */
    static WrittenRenditions anew(Renditions made) {
        var random = UUID.randomUUID().getLeastSignificantBits();
        return of(made, HexFormat.of().toHexDigits((int) random));
    }

    private static WrittenRenditions of(Renditions made, String edition) {
        return new WrittenRenditions(
                edition,
                stored(Image.THUMBNAIL, edition, made.thumbnail()),
                stored(Image.PREVIEW, edition, made.preview()),
                made.placeholder(),
                made.whole());
    }

    List<String> parts() {
        return List.of(thumbnail.part(), preview.part());
    }

    /** The name of a part of an edition. */
    static String part(String rendition, String edition) {
        return edition == null ? rendition : rendition + "-" + edition;
    }

    private static StoredRendition stored(String name, String edition, Rendition made) {
        return new StoredRendition(name, part(name, edition), made.mediaType(), made.bytes().length);
    }
}
