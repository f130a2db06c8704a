package app.darkslide.images;

import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an image was taken, as the camera's clock showed it, and the source that says so.
 *
 * @param offset of the clock from UTC; null where no source says it, and then none is made up
 */
@Schema(description = "When the image was taken, in local time, and the source that says so.")
public record CaptureTime(
        @Schema(description = "The local date and time.", examples = "2015-05-01T12:30:00")
        LocalDateTime local,

        @Schema(description = "The clock's offset from UTC; null where it is not known.", examples = "+02:00")
        String offset,

        Source source) {

    /** The first of them that says anything wins. */
    @Schema(description = "The source; the first of these that says anything wins.")
    public enum Source {
        @JsonProperty("exif")
        EXIF,
        @JsonProperty("xmp")
        XMP,
        @JsonProperty("file-name")
        FILE_NAME,
        @JsonProperty("file-modified")
        FILE_MODIFIED,
        @JsonProperty("upload")
        UPLOAD,
        @JsonProperty("owner")
        OWNER
    }

    /** As phones and messengers name their files: {@code IMG_20150501_123000.jpg}, {@code 2015-05-01 12.30.00.jpg}. */
    private static final Pattern IN_FILE_NAME = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?:[-_. T]{1,4}(\\d\\d)[-_.:]?(\\d\\d)[-_.:]?(\\d\\d)\\d{0,3})?(?!\\d)");

    private static final int EARLIEST_PHOTOGRAPH = 1826;

    /**
     * @param modified the file's own last-modified as the client saw it, or empty
     * @param now the time of the upload, when nothing else is known
     */
    public static CaptureTime of(PhotoMetadata metadata, String fileName, Optional<Instant> modified, Instant now) {
        return Optional.ofNullable(metadata.taken())
                .map(CaptureTime::of)
                .filter(taken -> isPlausible(taken.local, now))
                .or(() -> fromName(fileName).filter(taken -> isPlausible(taken.local, now)))
                .or(() -> modified.map(instant -> utc(instant, Source.FILE_MODIFIED))
                        .filter(taken -> isPlausible(taken.local, now)))
                .orElseGet(() -> utc(now, Source.UPLOAD));
    }

    /** As the owner says, who knows best, but not before photography or after tomorrow. */
    static CaptureTime of(LocalDateTime local, ZoneOffset offset, Instant now) {
        if (!isPlausible(local, now))
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "An image cannot have been taken then. Nothing was changed.",
                    List.of(new FieldError("/taken/local", "must be between " + EARLIEST_PHOTOGRAPH + " and today")));
        return new CaptureTime(
                local.truncatedTo(ChronoUnit.MICROS), offset == null ? null : offset.getId(), Source.OWNER);
    }

    /** The instant; where the offset is not known, as if it had been taken in UTC. */
    Instant instant() {
        return local.toInstant(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    /** Local time, to sort by, with the precision of its column. */
    Instant wallClock() {
        return local.truncatedTo(ChronoUnit.MICROS).toInstant(ZoneOffset.UTC);
    }

    private static CaptureTime of(PhotoMetadata.Taken taken) {
        var offset = taken.offset() == null ? null : taken.offset().getId();
        return new CaptureTime(
                taken.local(), offset, Source.valueOf(taken.source().name()));
    }

    private static CaptureTime utc(Instant instant, Source source) {
        var local = LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        return new CaptureTime(local, ZoneOffset.UTC.getId(), source);
    }

    private static Optional<CaptureTime> fromName(String fileName) {
        var match = IN_FILE_NAME.matcher(fileName);
        if (!match.find()) return Optional.empty();
        try {
            var local = LocalDateTime.of(
                    number(match.group(1)),
                    number(match.group(3)),
                    number(match.group(4)),
                    number(match.group(5)),
                    number(match.group(6)),
                    number(match.group(7)));
            return Optional.of(new CaptureTime(local, null, Source.FILE_NAME));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A camera whose clock was never set writes 1970 or 2000 at best and the year 0 at worst; the future is no better. */
    private static boolean isPlausible(LocalDateTime local, Instant now) {
        return local.getYear() >= EARLIEST_PHOTOGRAPH
                && local.toInstant(ZoneOffset.UTC).isBefore(now.plus(1, ChronoUnit.DAYS));
    }
}
