package app.darkslide.imports;

import app.darkslide.dates.PartialDate;
import app.darkslide.dates.Precision;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * When a photo was taken, as a sidecar or the service says.
 *
 * @param offset or null where it is not known
 * @param source as the API names it; empty where a sidecar does not say it
 */
record Taken(LocalDateTime local, ZoneOffset offset, Precision precision, String source) {
    static final String OWNER = "owner";
    static final String UPLOAD = "upload";
    private static final String FILE_MODIFIED = "file-modified";

    static Taken of(PartialDate date, String source) {
        return new Taken(date.local(), date.offset(), date.precision(), source);
    }

    /** Empty for what is no date. */
    static Optional<Taken> of(JsonNode taken) {
        try {
            var offset = taken.path("offset").textValue();
            return Optional.of(new Taken(
                    LocalDateTime.parse(taken.path("local").asText()),
                    offset == null ? null : ZoneOffset.of(offset),
                    Precision.valueOf(taken.path("precision").asText("second").toUpperCase(Locale.ROOT)),
                    taken.path("source").asText()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOwners() {
        return source.equals(OWNER);
    }

    /** Nobody said it: it is the time of a file, or of an upload. */
    boolean isGuess() {
        return source.equals(UPLOAD) || source.equals(FILE_MODIFIED);
    }

    /** The time of the file from which the service derives this date again. */
    Optional<OffsetDateTime> fileTime() {
        return timeBy(FILE_MODIFIED);
    }

    /** The time of the first upload from which it does so. */
    Optional<OffsetDateTime> uploadTime() {
        return timeBy(UPLOAD);
    }

    private Optional<OffsetDateTime> timeBy(String kind) {
        if (!source.equals(kind)) return Optional.empty();
        return Optional.of(local.atOffset(offset == null ? ZoneOffset.UTC : offset));
    }

    /** Whether a date says nothing else: a sidecar that names no source may know less of it. */
    boolean isSaidBy(Taken present) {
        if (!source.isEmpty())
            return local.equals(present.local)
                    && precision == present.precision
                    && Objects.equals(offset, present.offset)
                    && isOwners() == present.isOwners();
        return precision.compareTo(present.precision) <= 0
                && seconds(local).equals(seconds(precision.truncate(present.local)))
                && (offset == null || present.offset == null || offset.equals(present.offset));
    }

    private static LocalDateTime seconds(LocalDateTime time) {
        return time.withNano(0);
    }
}
