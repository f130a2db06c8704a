package app.darkslide.renditions.metadata;

import app.darkslide.renditions.PhotoMetadata.Camera;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the camera and its settings. */
final class ExifCamera {
    private static final double A_YEAR = 366 * 86_400;
    private static final double WIDEST = 1_000;
    private static final double MAX_FOCAL_LENGTH = 100_000;
    private static final double MAX_ISO = 10_000_000;

    private ExifCamera() {}

    /** Null if nothing is known. */
    static Camera camera(Metadata exif) {
        var first = exif.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var settings = exif.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var iso = number(settings, ExifDirectoryBase.TAG_ISO_EQUIVALENT, MAX_ISO);
        var camera = new Camera(
                text(first, ExifDirectoryBase.TAG_MAKE),
                text(first, ExifDirectoryBase.TAG_MODEL),
                text(settings, ExifDirectoryBase.TAG_LENS_MODEL),
                number(settings, ExifDirectoryBase.TAG_EXPOSURE_TIME, A_YEAR),
                number(settings, ExifDirectoryBase.TAG_FNUMBER, WIDEST),
                iso == null ? null : iso.intValue(),
                number(settings, ExifDirectoryBase.TAG_FOCAL_LENGTH, MAX_FOCAL_LENGTH));
        return isEmpty(camera) ? null : camera;
    }

    private static boolean isEmpty(Camera camera) {
        return Stream.of(
                        camera.make(),
                        camera.model(),
                        camera.lens(),
                        camera.exposureTime(),
                        camera.fNumber(),
                        camera.iso(),
                        camera.focalLength())
                .allMatch(Objects::isNull);
    }

    private static String text(Directory directory, int tag) {
        return directory == null ? null : PrintableText.clean(directory.getString(tag));
    }

    private static Double number(Directory directory, int tag, double limit) {
        return directory == null ? null : MetadataLimits.positive(directory.getDoubleObject(tag), limit);
    }
}
