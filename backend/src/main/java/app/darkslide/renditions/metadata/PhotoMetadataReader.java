package app.darkslide.renditions.metadata;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.PhotoMetadata;
import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Reads EXIF (CIPA DC-008), and the date from wherever it stands. */
public final class PhotoMetadataReader {
    private static final Logger LOG = Logger.getLogger(PhotoMetadataReader.class);

    private final Metadata exif = new Metadata();
    private final LeanExifHandler tags = new LeanExifHandler(exif);
    private final Blocks blocks;
    private final int orientation;

    public PhotoMetadataReader(ImageHeader header) {
        blocks = header.blocks();
        if (blocks.exif() != null) readExif(blocks.exif());
        orientation = readOrientation();
        if (blocks.exif() == null && blocks.notes().textExif() != null)
            readExif(blocks.notes().textExif());
    }

    /** The EXIF orientation, 1 to 8; 1 if the file does not say. */
    public int orientation() {
        return orientation;
    }

    public PhotoMetadata read() {
        return new PhotoMetadata(
                or(null, () -> new TakenDate(exif, tags, blocks).read()),
                or(null, () -> ExifCamera.camera(exif)),
                or(null, () -> ExifLocation.location(exif)),
                or(null, () -> PngTime.read(blocks.notes().changed())));
    }

    private int readOrientation() {
        return or(1, () -> exif.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(value -> value != null && value >= 1 && value <= 8)
                .findFirst()
                .orElse(1));
    }

    /** Keeps what was read before the metadata broke. */
    private void readExif(ByteBuffer block) {
        or(null, () -> {
            new TiffReader().processTiff(new BlockReader(block), tags, 0);
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
