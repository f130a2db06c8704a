package app.darkslide.renditions;

import app.darkslide.renditions.metadata.PhotoMetadataReader;
import app.darkslide.renditions.probe.HeaderProbe;
import app.darkslide.renditions.probe.Orientations;
import java.nio.ByteBuffer;

/**
 * The facts about an image that are known without decoding it.
 *
 * @param header with the orientation that counts; its blocks are views into the image's memory
 * @param animated whether it moves: it has several frames, one after the other
 */
public record Inspection(ImageHeader header, PhotoMetadata metadata, boolean animated) {
    /** As {@link ImagePipeline#inspect}. */
    static Inspection of(ByteBuffer picture) throws UnsupportedImageException, UnreadableImageException {
        var header = HeaderProbe.read(picture);
        var metadata = new PhotoMetadataReader(header);
        var orientation = isTurnedByContainer(header.type()) ? header.orientation() : metadata.orientation();
        var animated = header.frames() > 1 || HeaderProbe.isSequence(header.type(), picture);
        return new Inspection(header.withOrientation(orientation), metadata.read(), animated);
    }

    public ImageType type() {
        return header.type();
    }

    /** Pixels, upright. */
    public int width() {
        return header.turned() ? header.height() : header.width();
    }

    /** Pixels, upright. */
    public int height() {
        return header.turned() ? header.width() : header.height();
    }

    /** The same of an image that is turned besides, by degrees clockwise. */
    public Inspection turned(int rotation) {
        return new Inspection(
                header.withOrientation(Orientations.turned(header.orientation(), rotation)), metadata, animated);
    }

    private static boolean isTurnedByContainer(ImageType type) {
        return type == ImageType.AVIF || type == ImageType.HEIC;
    }
}
