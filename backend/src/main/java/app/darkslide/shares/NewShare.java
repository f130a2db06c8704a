package app.darkslide.shares;

import app.darkslide.passwords.PasswordRules;
import app.darkslide.web.GivenName;
import app.darkslide.web.NullOrMissing;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new link, to an album or to images.")
record NewShare(
        @Schema(
                description =
                        "The album to show. What is added to it later shows, too, and what is taken out does not any more.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77",
                nullable = true)
        UUID album,

        @Schema(description = "In place of an album, the ids of 1 to 1,000 images.", nullable = true)
        @Size(min = 1, max = 1000) List<@NotNull UUID> images,

        @Schema(
                description =
                        "What you call it, as the one it is for: 1 to 200 characters in one line. Visitors do not see it.",
                examples = "For grandma",
                maxLength = 200)
        @NotNull String name,

        @Schema(
                implementation = Instant.class,
                description =
                        "When it ends (RFC 3339, UTC), at most ten years from now; without a time, in 30 days. Null: not by itself.",
                examples = "2026-12-23T20:15:30Z",
                nullable = true)
        @JsonDeserialize(using = NullOrMissing.class)
        Optional<Instant> expiresAt,

        @Schema(
                description = "What visitors have to know besides the link, 1 to 256 characters; without one, nothing.",
                examples = "lighthouse",
                nullable = true)
        @Size(min = 1, max = PasswordRules.MAX_LENGTH) String password,

        @Schema(
                description = "How often it may be opened; without a number, any number of times.",
                examples = "20",
                nullable = true)
        @Min(1) @Max(ShareEdit.MAX_VIEWS) Integer maxViews,

        @Schema(defaultValue = "clean") Download download,

        @Schema(
                description = "Whether visitors see the album's name, and what you say of the images.",
                examples = "false",
                defaultValue = "false")
        boolean captions,

        @Schema(
                description = "Whether visitors may add images to the album; only for an album.",
                examples = "false",
                defaultValue = "false")
        boolean guests) {

    /** @throws ProblemException 400 unless it is of an album or of images */
    void requireOneSubject() {
        if ((album == null) == (images == null))
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "A link shows either an album or images. Nothing was changed.",
                    List.of(new FieldError("/album", "or images is needed, and not both")));
    }

    /** @param hash of a password */
    ShareTerms terms(Instant now, Duration lifetime, UnaryOperator<String> hash) {
        return new ShareTerms(
                GivenName.of(name),
                expiresAt == null ? now.plus(lifetime) : ShareEdit.end(expiresAt, now),
                password == null ? null : hash.apply(password),
                maxViews,
                download == null ? Download.CLEAN_COPIES : download,
                captions,
                guests);
    }
}
