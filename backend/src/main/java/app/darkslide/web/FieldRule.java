package app.darkslide.web;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;

/** Which rule a field breaks, for clients that say it in another language: the closed list of what users of the app can meet. */
public enum FieldRule {
    REQUIRED,
    TAKEN,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    TOO_FAR_AWAY,
    PAST,
    MALFORMED,
    UNPRINTABLE,
    COMMON_PASSWORD,
    PASSWORD_LIKE_NAME;

    private static final Map<Class<? extends Annotation>, FieldRule> ANNOTATIONS = Map.of(
            NotNull.class,
            REQUIRED,
            Min.class,
            TOO_SMALL,
            Max.class,
            TOO_LARGE,
            Pattern.class,
            MALFORMED,
            Email.class,
            MALFORMED);

    String slug() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }

    /** With commas between them. */
    static String slugs() {
        return Arrays.stream(values()).map(FieldRule::slug).collect(joining(", "));
    }

    /** An error whose rule is the one that was violated, where this list has it. */
    static Problem.FieldError broken(ConstraintViolation<?> violation, String pointer) {
        var constraint = violation.getConstraintDescriptor();
        var attributes = constraint.getAttributes();
        var annotation = constraint.getAnnotation().annotationType();
        if (annotation == Size.class && violation.getInvalidValue() instanceof CharSequence text) {
            if (text.isEmpty()) return REQUIRED.error(pointer, violation.getMessage());
            var isShort = text.length() < (int) attributes.get("min");
            var limit = (int) attributes.get(isShort ? "min" : "max");
            return (isShort ? TOO_SHORT : TOO_LONG).error(pointer, violation.getMessage(), limit);
        }
        var rule = ANNOTATIONS.get(annotation);
        if (rule == null) return new Problem.FieldError(pointer, violation.getMessage());
        return attributes.get("value") instanceof Long limit
                ? rule.error(pointer, violation.getMessage(), limit)
                : rule.error(pointer, violation.getMessage());
    }

    public Problem.FieldError error(String pointer, String detail) {
        return new Problem.FieldError(pointer, detail, slug(), null);
    }

    /** @param limit that the rule names */
    public Problem.FieldError error(String pointer, String detail, long limit) {
        return new Problem.FieldError(pointer, detail, slug(), limit);
    }
}
