package app.darkslide.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as the client receives it: {@code application/problem+json} of RFC 9457. */
@Schema(description = "What went wrong (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "The kind of problem, explained at this address.", examples = "/problems#not-found")
        String type,

        @Schema(description = "The kind of problem in a few words.", examples = "There is nothing here")
        String title,

        @Schema(description = "The HTTP status.", examples = "404")
        int status,

        @Schema(description = "What happened this time, in words for the user.", examples = "There is no such image.")
        String detail,

        @Schema(
                description =
                        "Why it happened, where the type has several reasons: for clients that say it in words of their own.",
                examples = "album-in-itself")
        String reason,

        @Schema(description = "The limit that the reason is about: how many, or how many bytes.", examples = "5000")
        Long limit,

        @Schema(description = "The fields that are wrong, if single fields are.")
        List<FieldError> errors,

        @Schema(description = "What is stored already, if an account is full.")
        Amounts used,

        @Schema(description = "What may be stored, if an account is full.")
        Amounts limits,

        SecondStep secondFactor) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field of the request. */
    @Schema(description = "One wrong field of the request.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            @Schema(
                    description = "Where it is: a JSON pointer into the body, or the name of a parameter.",
                    examples = "/email")
            String pointer,

            @Schema(description = "What is wrong with it, in words for the user.", examples = "is taken")
            String detail,

            @Schema(
                    description =
                            "Which rule it breaks, if it has a name: for clients that say it in words of their own.",
                    examples = "taken")
            String rule,

            @Schema(description = "The limit that the rule names.", examples = "64")
            Long limit) {

        public FieldError(String pointer, String detail) {
            this(pointer, detail, null, null);
        }
    }

    /** Images, and bytes of their originals. */
    @Schema(name = "StorageAmounts", description = "Images, and bytes of their originals.")
    public record Amounts(
            @Schema(description = "Images; null: no limit.", examples = "5000", nullable = true)
            Long images,

            @Schema(description = "Bytes; null: no limit.", examples = "53687091200", nullable = true)
            Long bytes) {}

    /** How a sign-in goes on whose password was right. */
    @Schema(name = "SecondStep", description = "Only with second-factor-required: how the sign-in goes on.")
    public record SecondStep(
            @Schema(
                    description = "Good for the second step of this sign-in and nothing else.",
                    examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E")
            String token,

            @Schema(
                    description = "What the second step may be: authenticator, or recovery-code.",
                    examples = "[\"authenticator\"]")
            List<String> kinds,

            @Schema(description = "Lifetime of the token in seconds.", examples = "300")
            long expiresIn) {}

    static Problem of(ProblemType type, String detail) {
        return of(new ProblemException(type, detail));
    }

    static Problem of(ProblemException e) {
        return new Problem(
                "/problems#" + e.type.slug(),
                e.type.title,
                e.type.status,
                e.getMessage(),
                e.reason == null ? null : e.reason.slug(),
                e.limit,
                e.errors,
                e.used,
                e.limits,
                e.secondFactor);
    }
}
