package app.darkslide.visitors;

import app.darkslide.images.Image;
import app.darkslide.images.StoredRendition;
import app.darkslide.renditions.ImageType;

/** The name under which a visitor saves an image: it tells its place in the share, and nothing that its owner calls it. */
final class PhotoName {
    private PhotoName() {}

    /** @param number its place, from 1 on */
    static String of(long number, String mediaType) {
        return "photo-%03d.%s".formatted(number, ImageType.extension(mediaType));
    }

    /** Where only its preview may be had. */
    static String ofPreview(long number, Image image) {
        return of(number, image.preview().map(StoredRendition::mediaType).orElse(image.mediaType()));
    }
}
