package app.darkslide.search;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What images have to be like. Null, or an empty list, asks for nothing. */
@Schema(
        name = "SearchConditions",
        description = "What images have to be like. All of it has to hold; what is missing asks for nothing.")
public record Conditions(
        @Schema(
                description =
                        "Up to 20 words. Each has to be found, also as a part of a longer word and without regard to case"
                                + " and accents, in the file's name, the description, the name of a tag or of an album,"
                                + " the camera, the lens, or the nearest town and its country.",
                examples = "beach 2019",
                nullable = true)
        @Size(max = MAX_TEXT) String text,

        @Schema(description = "The first day, by local time.", examples = "2019-05-01", nullable = true)
        LocalDate from,

        @Schema(description = "The last day.", examples = "2019-05-31", nullable = true)
        LocalDate to,

        @Schema(
                description =
                        "A day of every year, month first. On the first of a month, what is from midnight exactly is left out:"
                                + " of most of it only the month or the year is known.",
                examples = "11-30",
                nullable = true)
        @Pattern(regexp = DAY, message = "must be a month and a day such as 11-30") String day,

        @Schema(description = "Media types, one of which it has.", examples = "[\"image/jpeg\"]", nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> types,

        @Schema(
                description = "Cameras as in the summary, one of which it is from.",
                examples = "[\"Canon EOS 350D DIGITAL\"]",
                nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> cameras,

        @Schema(
                description = "Lenses as in the summary, one of which it is from.",
                examples = "[\"EF50mm f/1.8 STM\"]",
                nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> lenses,

        @Schema(
                description = "Towns as in the summary, one of which is the nearest to where it was taken.",
                examples = "[\"Cardiff, United Kingdom\"]",
                nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> cities,

        @Schema(
                description = "Countries as in the summary, in one of which that town is.",
                examples = "[\"United Kingdom\"]",
                nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> countries,

        @Schema(
                description = "Ids of tags, all of which it has. One that is unknown is on no image.",
                examples = "[\"aZ3_-bQ1\"]",
                nullable = true)
        @Size(max = MAX_CHOICES) List<@NotNull @Size(max = MAX_NAME) String> tags,

        @Schema(
                description = "The album that it is in, without the albums in it.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00",
                nullable = true)
        UUID album,

        @Schema(description = "Whether it is in any album.", examples = "false", nullable = true)
        Boolean inAlbum,

        @Schema(description = "Whether it is one of the favourites.", examples = "true", nullable = true)
        Boolean favourite,

        @Schema(description = "Whether it is known where it was taken.", examples = "true", nullable = true)
        Boolean located,

        @Valid Box box,

        Orientation orientation,

        @Schema(description = "The least bytes of the original.", examples = "1000000", nullable = true) @PositiveOrZero Long minSize,

        @Schema(description = "The most bytes of the original.", examples = "20000000", nullable = true) @PositiveOrZero Long maxSize) {

    private static final String DAY =
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";
    static final int MAX_TEXT = 500;
    private static final int MAX_WORDS = 20;
    private static final int MAX_CHOICES = 50;
    private static final int MAX_NAME = 255;

    @Schema(
            description =
                    "An area that images were taken in, its edges included. If west is greater than east, it crosses the 180th meridian.",
            nullable = true)
    public record Box(
            @Schema(description = "Degrees, north positive.", examples = "51.3")
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double south,

            @Schema(description = "Degrees, east positive.", examples = "-3.4")
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double west,

            @Schema(description = "Degrees, north positive.", examples = "51.6")
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double north,

            @Schema(description = "Degrees, east positive.", examples = "-3.0")
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double east) {

        boolean has(double latitude, double longitude) {
            if (latitude < south || latitude > north) return false;
            return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
        }
    }

    /** Folded, each once. */
    List<String> words() {
        return text == null ? List.of() : Folding.words(text);
    }

    /** @throws ProblemException 400 for what no image can be like */
    void requireSense() {
        var errors = new ArrayList<FieldError>();
        if (words().size() > MAX_WORDS) errors.add(new FieldError("/text", "must have at most 20 words"));
        if (from != null && to != null && from.isAfter(to))
            errors.add(new FieldError("/to", "must not be before from"));
        if (minSize != null && maxSize != null && minSize > maxSize)
            errors.add(new FieldError("/maxSize", "must not be less than minSize"));
        if (box != null && box.south > box.north)
            errors.add(new FieldError("/box/north", "must not be south of south"));
        if (!errors.isEmpty())
            throw ProblemException.inFields(ProblemReason.SEARCH_IMPOSSIBLE, "No image can be like that.", errors);
    }
}
