package app.darkslide.renditions.metadata;

import app.darkslide.renditions.PhotoMetadata.Source;
import app.darkslide.renditions.PhotoMetadata.Taken;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads when the shutter opened, or else when a film was scanned. The time of the last change says nothing about either. */
final class ExifTime {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})[:/-](\\d\\d)[:/-](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?\\s*");
    private static final Pattern OFFSET = Pattern.compile("\\s*([+-]\\d\\d:\\d\\d|Z)\\s*");

    private ExifTime() {}

    static Taken taken(Metadata exif) {
        for (var directory : exif.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            var original = taken(
                    directory,
                    ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                    ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
                    ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
            if (original != null) return original;
            var digitized = taken(
                    directory,
                    ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                    ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                    ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED);
            if (digitized != null) return digitized;
        }
        return null;
    }

    private static Taken taken(Directory directory, int time, int fraction, int zone) {
        var local = local(directory.getString(time));
        if (local == null) return null;
        return new Taken(
                local.plusNanos(nanos(directory.getString(fraction))), offset(directory.getString(zone)), Source.EXIF);
    }

    private static LocalDateTime local(String text) {
        var match = text == null ? null : TIME.matcher(text.replace("\0", ""));
        if (match == null || !match.matches()) return null;
        var part = new int[6];
        for (var i = 0; i < 6; i++) part[i] = Integer.parseInt(match.group(i + 1));
        try {
            return MetadataLimits.time(LocalDateTime.of(part[0], part[1], part[2], part[3], part[4], part[5]));
        } catch (DateTimeException absurd) {
            return null;
        }
    }

    /** Decimals of a second: {@code "5"} is half a second. */
    private static long nanos(String decimals) {
        if (decimals == null || !decimals.strip().matches("\\d{1,9}")) return 0;
        return Long.parseLong((decimals.strip() + "00000000").substring(0, 9));
    }

    private static ZoneOffset offset(String text) {
        var match = text == null ? null : OFFSET.matcher(text.replace("\0", ""));
        if (match == null || !match.matches()) return null;
        try {
            return MetadataLimits.offset(ZoneOffset.of(match.group(1)));
        } catch (DateTimeException absurd) {
            return null;
        }
    }
}
