package app.darkslide.renditions.metadata;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.PhotoMetadata;
import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Reads EXIF (CIPA DC-008), and the time from XMP where EXIF has none. */
public final class PhotoMetadataReader {
    private static final Logger LOG = Logger.getLogger(PhotoMetadataReader.class);

    private final Metadata exif = new Metadata();
    private final ByteBuffer xmp;

    public PhotoMetadataReader(ImageHeader header) {
        if (header.blocks().exif() != null) readExif(header.blocks().exif());
        xmp = header.blocks().xmp();
    }

    /** The EXIF orientation, 1 to 8; 1 if the file does not say. */
    public int orientation() {
        return or(1, () -> exif.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(value -> value != null && value >= 1 && value <= 8)
                .findFirst()
                .orElse(1));
    }

    public PhotoMetadata read() {
        var taken = or(null, () -> ExifTime.taken(exif));
        if (taken == null && xmp != null) taken = or(null, () -> XmpTime.taken(xmp));
        return new PhotoMetadata(
                taken, or(null, () -> ExifCamera.camera(exif)), or(null, () -> ExifLocation.location(exif)));
    }

    /** Keeps what was read before the metadata broke. */
    private void readExif(ByteBuffer block) {
        or(null, () -> {
            new TiffReader().processTiff(new BlockReader(block), new LeanExifHandler(exif), 0);
            return null;
        });
    }

    /**
     * One part, or the fallback if it breaks, so that no other part is lost. The library throws nearly anything on hostile
     * bytes.
     */
    static <T> T or(T otherwise, Callable<T> part) {
        try {
            return part.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
            LOG.debugf("Metadata is damaged: %s", broken.getClass().getName());
            return otherwise;
        }
    }
}
