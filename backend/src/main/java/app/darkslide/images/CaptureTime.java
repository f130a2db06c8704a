package app.darkslide.images;

import app.darkslide.dates.FileNameDate;
import app.darkslide.dates.PartialDate;
import app.darkslide.dates.Precision;
import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an image was taken, as the camera's clock showed it, and the source that says so.
 *
 * @param local truncated to the precision
 * @param offset of the clock from UTC; null where no source says it, and then none is made up
 */
@Schema(description = "When the image was taken, in local time, and the source that says so.")
public record CaptureTime(
        @Schema(
                description = "The local date and time; what lies below the precision is its beginning.",
                examples = "2015-05-01T12:30:00")
        LocalDateTime local,

        @Schema(description = "The clock's offset from UTC; null where it is not known.", examples = "+02:00")
        String offset,

        Source source,
        Precision precision) {

    /** To be incremented when dates are found that were not found before: those of earlier uploads are then read again. */
    public static final int READER = 3;

    /** The first of them that says anything wins. */
    @Schema(description = "The source; the first of these that says anything wins.")
    public enum Source {
        @JsonProperty("exif")
        EXIF,
        @JsonProperty("xmp")
        XMP,
        @JsonProperty("iptc")
        IPTC,
        @JsonProperty("png")
        PNG,
        @JsonProperty("file-name")
        FILE_NAME,
        @JsonProperty("file-modified")
        FILE_MODIFIED,
        @JsonProperty("upload")
        UPLOAD,
        @JsonProperty("owner")
        OWNER
    }

    /** What was stored before there was a precision counts as exact. */
    public CaptureTime {
        if (precision == null) precision = Precision.SECOND;
    }

    /**
     * @param modified the file's own last-modified as the client saw it, or empty
     * @param uploaded the time of the first upload, when nothing else is known
     */
    public static CaptureTime of(
            PhotoMetadata metadata, String fileName, Optional<OffsetDateTime> modified, Instant uploaded) {
        return Optional.ofNullable(metadata.taken())
                .map(taken -> of(taken.date(), Source.valueOf(taken.source().name())))
                .or(() -> FileNameDate.read(fileName).map(date -> of(date, Source.FILE_NAME)))
                .or(() -> lastChange(metadata.changed(), modified).map(date -> of(date, Source.FILE_MODIFIED)))
                .orElseGet(() -> ofUpload(uploaded));
    }

    /**
     * A copy of a file may be younger than what is in it, so the earlier one counts. The zone is the file's, if it is known, so
     * that a screenshot stays on its day.
     *
     * @param inside as the image itself says, or null
     */
    private static Optional<PartialDate> lastChange(Instant inside, Optional<OffsetDateTime> modified) {
        var zone = modified.map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
        return Stream.concat(Stream.ofNullable(inside).map(time -> time.atOffset(zone)), modified.stream())
                .map(PartialDate::ofFile)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(PartialDate::local));
    }

    /**
     * Reads the date of an earlier upload again.
     *
     * @param uploaded when that was
     */
    public CaptureTime again(PhotoMetadata metadata, String fileName, Instant uploaded) {
        var modified = source == Source.FILE_MODIFIED
                ? Optional.of(instant().atOffset(ZoneOffset.of(offset)))
                : Optional.<OffsetDateTime>empty();
        var read = of(metadata, fileName, modified, source == Source.UPLOAD ? instant() : uploaded);
        // The owner may have changed the name in which the date stood, and the original may have become unreadable.
        return read.source.compareTo(source) > 0 && mayStay() ? this : read;
    }

    private boolean mayStay() {
        return PartialDate.isPlausible(local, precision);
    }

    /** As the owner says, who knows best, but not before photography or after tomorrow. */
    static CaptureTime of(LocalDateTime local, ZoneOffset offset, Precision precision, Instant now) {
        if (!PartialDate.isPossible(local, now))
            throw ProblemException.inFields(
                    ProblemReason.DATE_IMPOSSIBLE,
                    "An image cannot have been taken then. Nothing was changed.",
                    List.of(new FieldError(
                            "/taken/local", "must be between " + PartialDate.EARLIEST_YEAR + " and today")));
        return of(new PartialDate(local.truncatedTo(ChronoUnit.MICROS), precision, offset), Source.OWNER);
    }

    /**
     * As the owner says, whose camera's clock was wrong. A date that is known in part moves by whole parts, as near as they
     * come, so that it stays in its year if only an hour is changed.
     *
     * @param offset null for unknown
     * @throws EditRefusedException for a date on which no image can have been taken
     */
    CaptureTime moved(long seconds, ZoneOffset offset, Instant now) {
        var moved = precision.nearest(local.plusSeconds(seconds));
        if (moved.equals(local) && Objects.equals(offset, zoneOffset())) return this;
        if (!PartialDate.isPossible(moved, now))
            throw new EditRefusedException(
                    ProblemReason.DATE_IMPOSSIBLE,
                    "would have been taken on %s, which is not between %d and today"
                            .formatted(moved.toLocalDate(), PartialDate.EARLIEST_YEAR));
        return of(new PartialDate(moved, precision, offset), Source.OWNER);
    }

    boolean saidByOwner() {
        return source == Source.OWNER;
    }

    ZoneOffset zoneOffset() {
        return offset == null ? null : ZoneOffset.of(offset);
    }

    /** The instant; where the offset is not known, as if it had been taken in UTC. */
    Instant instant() {
        return local.toInstant(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    /** Local time, to sort by, with the precision of its column. */
    Instant wallClock() {
        return local.truncatedTo(ChronoUnit.MICROS).toInstant(ZoneOffset.UTC);
    }

    private static CaptureTime of(PartialDate date, Source source) {
        var offset = date.offset() == null ? null : date.offset().getId();
        return new CaptureTime(date.local(), offset, source, date.precision());
    }

    private static CaptureTime ofUpload(Instant uploaded) {
        var local = LocalDateTime.ofInstant(uploaded.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        return new CaptureTime(local, ZoneOffset.UTC.getId(), Source.UPLOAD, Precision.SECOND);
    }
}
