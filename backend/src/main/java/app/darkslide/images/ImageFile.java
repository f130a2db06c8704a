package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.storage.BlobName;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A sealed file that an image's row refers to.
 *
 * @param size in bytes, before it was sealed
 */
public record ImageFile(BlobName name, long size) {
    /** Its original, and its renditions if it has any. */
    public static List<ImageFile> of(Image image) {
        var original = new ImageFile(original(image.id), image.size);
        var renditions = Stream.concat(image.thumbnail().stream(), image.preview().stream())
                .map(rendition -> new ImageFile(new BlobName(image.id, rendition.part()), rendition.size()));
        return Stream.concat(Stream.of(original), renditions).toList();
    }

    /** Where the original of an image is. */
    public static BlobName original(UUID image) {
        return new BlobName(image, Image.ORIGINAL);
    }

    public boolean isOriginal() {
        return isOriginal(name);
    }

    public static boolean isOriginal(BlobName name) {
        return name.part().equals(Image.ORIGINAL);
    }

    /** @throws SealBrokenException if it is damaged */
    public static DataKey key(Image image, OwnerKey key) {
        return key.unwrap(image.wrappedKey, image.id);
    }
}
