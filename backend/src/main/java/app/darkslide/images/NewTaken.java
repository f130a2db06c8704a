package app.darkslide.images;

import app.darkslide.dates.Precision;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When one image was taken, as its owner says. */
@Schema(description = "When it was taken, as the owner knows; without a precision it is exact to the second.")
record NewTaken(
        @Schema(description = "The local date and time, between 1826 and tomorrow.", examples = "2015-05-01T12:30:00")
        @NotNull @JsonFormat(lenient = OptBoolean.FALSE)
        LocalDateTime local,

        @Schema(description = "The offset from UTC; null or missing if unknown.", examples = "+02:00", nullable = true)
        @Pattern(regexp = NewTaken.OFFSET, message = "must be an offset such as +02:00") String offset,

        Precision precision) {

    static final String OFFSET = "[+-](?:0\\d|1[0-7]):[0-5]\\d|Z";

    CaptureTime taken() {
        return CaptureTime.of(
                local,
                offset == null ? null : ZoneOffset.of(offset),
                precision == null ? Precision.SECOND : precision,
                Instant.now());
    }
}
