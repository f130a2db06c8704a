package app.darkslide.shares;

import app.darkslide.passwords.PasswordRules;
import app.darkslide.web.GivenEnd;
import app.darkslide.web.GivenName;
import app.darkslide.web.NullOrMissing;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The changes; a missing field stays as it is.")
record ShareEdit(
        @Schema(description = "What you call it.", examples = "For grandma and grandpa", maxLength = 200)
        String name,

        @Schema(
                implementation = Instant.class,
                description = "When it ends (RFC 3339, UTC), at most ten years from now; null: not by itself.",
                examples = "2026-12-23T20:15:30Z",
                nullable = true)
        @JsonDeserialize(using = NullOrMissing.class)
        Optional<Instant> expiresAt,

        @Schema(
                implementation = String.class,
                description =
                        "What visitors have to know besides the link, 1 to 256 characters; null: nothing. Whoever has opened it has to"
                                + " open it again.",
                examples = "lighthouse",
                nullable = true)
        @JsonDeserialize(using = NullOrMissing.class)
        Optional<@Size(min = 1, max = PasswordRules.MAX_LENGTH) String> password,

        @Schema(
                implementation = Integer.class,
                description = "How often it may be opened, those before included; null: any number of times.",
                examples = "20",
                nullable = true)
        @JsonDeserialize(using = NullOrMissing.class)
        Optional<@Min(1) @Max(MAX_VIEWS) Integer> maxViews,

        Download download,

        @Schema(
                description = "Whether visitors see the album's name, and what you say of the images.",
                examples = "true")
        Boolean captions,

        @Schema(description = "Whether visitors may add images to the album; only for an album.", examples = "true")
        Boolean guests) {

    static final int MAX_VIEWS = 1_000_000;

    private static final Duration LONGEST = Duration.ofDays(3650);

    /** @param hash of a password */
    UnaryOperator<ShareTerms> terms(Instant now, UnaryOperator<String> hash) {
        var newHash = password == null ? null : password.map(hash);
        return present -> new ShareTerms(
                name == null ? present.name() : GivenName.of(name),
                expiresAt == null ? present.expiresAt() : end(expiresAt, now),
                newHash == null ? present.passwordHash() : newHash.orElse(null),
                maxViews == null ? present.maxViews() : maxViews.orElse(null),
                download == null ? present.download() : download,
                captions == null ? present.captions() : captions,
                guests == null ? present.guests() : guests);
    }

    /** @return null for never */
    static Instant end(Optional<Instant> given, Instant now) {
        return given.map(end -> GivenEnd.of(end, now, LONGEST, "the link")).orElse(null);
    }

    static ProblemException noGuests() {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "Visitors can add images to an album, and not to a selection. Nothing was changed.",
                List.of(new FieldError("/guests", "must be false for a selection")));
    }
}
