package app.darkslide.renditions.metadata;

import app.darkslide.dates.DateReader;
import app.darkslide.dates.PartialDate;
import app.darkslide.dates.Precision;
import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the dates of EXIF (CIPA DC-008), in whichever of its directories a program has put them. */
final class ExifDates {
    /** A local clock from UTC. */
    private static final Duration FURTHEST = Duration.ofHours(14);

    private final Metadata exif;

    ExifDates(Metadata exif) {
        this.exif = exif;
    }

    /** When the shutter opened. */
    Optional<PartialDate> original() {
        return date(
                ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
                ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
    }

    /** When it was scanned. */
    Optional<PartialDate> digitized() {
        return date(
                ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED);
    }

    /** When it was last changed, which is when it was taken for one that was not. */
    Optional<PartialDate> changed() {
        return date(
                ExifDirectoryBase.TAG_DATETIME, ExifDirectoryBase.TAG_SUBSECOND_TIME, ExifDirectoryBase.TAG_TIME_ZONE);
    }

    /**
     * When the satellites said where it was: in UTC; or rather by the local clock if it was not changed since, because then
     * that is when it was last changed, too.
     */
    Optional<PartialDate> located() {
        var located = satellites();
        return located.flatMap(utc -> changed().filter(local -> isSameMoment(local, utc)))
                .or(() -> located);
    }

    private static boolean isSameMoment(PartialDate local, PartialDate utc) {
        var apart = Duration.between(utc.local(), local.local());
        var start = utc.precision() == Precision.DAY ? FURTHEST.plusDays(1) : FURTHEST;
        return apart.compareTo(FURTHEST.negated()) >= 0 && apart.compareTo(start) <= 0;
    }

    private Optional<PartialDate> satellites() {
        return exif.getDirectoriesOfType(GpsDirectory.class).stream()
                .map(ExifDates::satellites)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PartialDate> satellites(GpsDirectory gps) {
        var day = gps.getString(GpsDirectory.TAG_DATE_STAMP);
        if (day == null) return Optional.empty();
        var time = time(gps.getRationalArray(GpsDirectory.TAG_TIME_STAMP));
        var text = day.replace('\0', ' ').strip();
        return DateReader.read(text + time + "Z").or(() -> DateReader.read(text + "Z"));
    }

    /** Of hours, minutes and seconds as fractions; empty if any is missing. */
    private static String time(Rational[] parts) {
        if (parts == null || parts.length != 3) return "";
        var digits = new ArrayList<String>();
        for (var part : parts) {
            if (part.getDenominator() == 0 || part.doubleValue() < 0 || part.doubleValue() >= 100) return "";
            digits.add("%02d".formatted((int) part.doubleValue()));
        }
        return " " + String.join(":", digits);
    }

    private Optional<PartialDate> date(int time, int fraction, int zone) {
        return texts(time)
                .map(DateReader::read)
                .flatMap(Optional::stream)
                .findFirst()
                .map(date -> date.with(
                        texts(fraction).map(DateReader::nanos).findFirst().orElse(0L),
                        texts(zone)
                                .map(DateReader::offset)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)));
    }

    private Stream<String> texts(int tag) {
        return exif.getDirectoriesOfType(ExifDirectoryBase.class).stream()
                .map(directory -> directory.getString(tag))
                .filter(Objects::nonNull);
    }
}
