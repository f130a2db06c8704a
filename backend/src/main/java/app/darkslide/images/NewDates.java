package app.darkslide.images;

import app.darkslide.dates.PartialDate;
import app.darkslide.dates.Precision;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When several images were taken: the same for all, one for each, or each one's own date moved. */
@Schema(
        description =
                "When they were taken, as the owner knows: either local, for all of them the same, or each, or a shift of each"
                        + " one's own date, or its offset, or both. What is moved keeps its precision, and a date without a time moves"
                        + " by whole days, months or years, as near as they come.")
record NewDates(
        @Schema(
                description = "The local date and time of all of them, between 1826 and tomorrow.",
                examples = "2015-05-01T12:30:00")
        @JsonFormat(lenient = OptBoolean.FALSE)
        LocalDateTime local,

        @Schema(description = "Only with local; without it, exact to the second.")
        Precision precision,

        @Schema(
                description =
                        "Seconds that each local date is moved by, as of a camera whose clock was wrong; negative for back.",
                examples = "-3600",
                minimum = "-6311433600",
                maximum = "6311433600")
        @Min(-NewDates.TWO_HUNDRED_YEARS) @Max(NewDates.TWO_HUNDRED_YEARS) Long shift,

        @Schema(
                implementation = String.class,
                description =
                        "The offset from UTC; null for unknown. If it is missing, it is unknown with local, and else stays.",
                examples = "+02:00",
                nullable = true)
        JsonNode offset,

        @Schema(
                implementation = NewTaken[].class,
                description =
                        "Only alone: the date of each, in the order of ids, which are different ones. A null among them takes back"
                                + " what the owner has said, and what the file says counts again.")
        List<@Valid NewTaken> each) {

    static final long TWO_HUNDRED_YEARS = 6_311_433_600L;

    private static final Pattern OFFSET = Pattern.compile(NewTaken.OFFSET);

    /** @throws ProblemException 400 for fields that do not go together, an offset that is none, or a date that cannot be */
    void requireSense(List<UUID> ids, Instant now) {
        if (each != null) {
            requireEach(ids, now);
            return;
        }
        if (local != null && shift != null) throw refused("/taken/shift", "must not come with local");
        if (local == null && precision != null) throw refused("/taken/precision", "must come with local");
        if (local == null && shift == null && offset == null)
            throw refused("/taken", "must have local, each, shift or offset");
        if (offset != null
                && !offset.isNull()
                && !OFFSET.matcher(offset.asText()).matches())
            throw refused("/taken/offset", "must be an offset such as +02:00");
        if (local != null) ofAll(now);
    }

    /**
     * @param at the place of the image among the ids
     * @throws EditRefusedException for a date on which no image can have been taken, or one that is not known any more
     */
    CaptureTime of(Details present, int at, Instant now) {
        if (each != null)
            return each.get(at) == null
                    ? present.takenWithoutOwner()
                    : each.get(at).taken();
        if (local != null) return ofAll(now);
        var seconds = shift == null ? 0 : shift;
        var taken = present.taken();
        return taken.moved(seconds, offset == null ? taken.zoneOffset() : newOffset(), now);
    }

    private void requireEach(List<UUID> ids, Instant now) {
        if (local != null || precision != null || shift != null || offset != null)
            throw refused("/taken/each", "must come alone");
        if (each.size() != ids.size()) throw refused("/taken/each", "must have as many as ids");
        if (Set.copyOf(ids).size() < ids.size()) throw refused("/ids", "must be different ones with taken/each");
        for (var at = 0; at < each.size(); at++)
            if (each.get(at) != null && !PartialDate.isPossible(each.get(at).local(), now))
                throw refused("/taken/each/%d/local".formatted(at), "must be between 1826 and tomorrow");
    }

    private CaptureTime ofAll(Instant now) {
        return CaptureTime.of(local, newOffset(), precision == null ? Precision.SECOND : precision, now);
    }

    private ZoneOffset newOffset() {
        return offset == null || offset.isNull() ? null : ZoneOffset.of(offset.asText());
    }

    private static ProblemException refused(String pointer, String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "%s %s. Nothing was changed.".formatted(pointer.substring(1), why),
                List.of(new FieldError(pointer, why)));
    }
}
