package app.darkslide.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem. Its detail is written for users: it says what happened and what they can do. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final ProblemType type;
    final transient List<Problem.FieldError> errors;
    final transient Map<String, String> headers;
    final transient Problem.Amounts used;
    final transient Problem.Amounts limits;
    final transient Problem.SecondStep secondFactor;

    private ProblemException(
            ProblemType type, String detail, List<Problem.FieldError> errors, Map<String, String> headers) {
        this(type, detail, errors, headers, null, null, null);
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<Problem.FieldError> errors,
            Map<String, String> headers,
            Problem.Amounts used,
            Problem.Amounts limits,
            Problem.SecondStep secondFactor) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
        this.headers = headers;
        this.used = used;
        this.limits = limits;
        this.secondFactor = secondFactor;
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), Map.of());
    }

    /** With the fields that are wrong. */
    public static ProblemException inFields(ProblemType type, String detail, List<Problem.FieldError> errors) {
        return new ProblemException(type, detail, errors, Map.of());
    }

    /** For a request that may be retried after a while; sent as {@code Retry-After} in whole seconds, rounded up. */
    public static ProblemException retryAfter(ProblemType type, String detail, Duration wait) {
        var seconds = (wait.toMillis() + 999) / 1000;
        return withHeader(type, detail, "Retry-After", String.valueOf(seconds));
    }

    /** For an account that is full. */
    public static ProblemException overQuota(String detail, Problem.Amounts used, Problem.Amounts limits) {
        return new ProblemException(ProblemType.QUOTA_EXCEEDED, detail, List.of(), Map.of(), used, limits, null);
    }

    /** With a header that belongs to this problem. */
    public static ProblemException withHeader(ProblemType type, String detail, String name, String value) {
        return new ProblemException(type, detail, List.of(), Map.of(name, value));
    }

    /** For a sign-in whose password was right. */
    public static ProblemException secondFactorRequired(Problem.SecondStep step) {
        return new ProblemException(
                ProblemType.SECOND_FACTOR_REQUIRED,
                "Your account has a second factor. Give its code to sign in.",
                List.of(),
                Map.of(),
                null,
                null,
                step);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is nothing at this address, or it is not yours.");
    }
}
