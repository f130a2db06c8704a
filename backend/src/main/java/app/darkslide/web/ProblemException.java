package app.darkslide.web;

import app.darkslide.files.DiskFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem. Its detail is written for users: it says what happened and what they can do. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Duration STORAGE_RETRY_AFTER = Duration.ofSeconds(10);

    private static final Map<DiskFault, ProblemKind> ON_DISKS = Map.of(
            DiskFault.FULL, ProblemReason.DISK_FULL,
            DiskFault.READ_ONLY, ProblemReason.DISK_READ_ONLY,
            DiskFault.BROKEN, ProblemReason.DISK_BROKEN);

    final ProblemType type;
    final ProblemReason reason;
    final Long limit;
    final transient List<Problem.FieldError> errors;
    final transient Map<String, String> headers;
    final transient Problem.Amounts used;
    final transient Problem.Amounts limits;
    final transient Problem.SecondStep secondFactor;

    private ProblemException(
            ProblemKind kind, String detail, List<Problem.FieldError> errors, Map<String, String> headers) {
        this(kind, detail, null, errors, headers, null, null, null);
    }

    private ProblemException(
            ProblemKind kind,
            String detail,
            Long limit,
            List<Problem.FieldError> errors,
            Map<String, String> headers,
            Problem.Amounts used,
            Problem.Amounts limits,
            Problem.SecondStep secondFactor) {
        super(detail, null, false, false);
        this.type = kind.type();
        this.reason = kind instanceof ProblemReason given ? given : null;
        this.limit = limit;
        this.errors = errors;
        this.headers = headers;
        this.used = used;
        this.limits = limits;
        this.secondFactor = secondFactor;
    }

    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, List.of(), Map.of());
    }

    /** @param limit that the reason is about */
    public ProblemException(ProblemReason reason, String detail, long limit) {
        this(reason, detail, limit, List.of(), Map.of(), null, null, null);
    }

    /** The reason, where there is one, or the type. */
    public ProblemKind kind() {
        return reason == null ? type : reason;
    }

    /** With the fields that are wrong. */
    public static ProblemException inFields(ProblemKind kind, String detail, List<Problem.FieldError> errors) {
        return new ProblemException(kind, detail, errors, Map.of());
    }

    /** For a request that may be retried after a while; sent as {@code Retry-After} in whole seconds, rounded up. */
    public static ProblemException retryAfter(ProblemKind kind, String detail, Duration wait) {
        var seconds = (wait.toMillis() + 999) / 1000;
        return withHeader(kind, detail, "Retry-After", String.valueOf(seconds));
    }

    /** For an account that is full. */
    public static ProblemException overQuota(
            ProblemReason reason, String detail, long limit, Problem.Amounts used, Problem.Amounts limits) {
        return new ProblemException(reason, detail, limit, List.of(), Map.of(), used, limits, null);
    }

    /**
     * For what a disk did not take.
     *
     * @param outcome a sentence that says what became of it
     */
    public static ProblemException notWritten(Exception e, String outcome) {
        if (FailureCauses.isStorageAway(e)) return storageAway(outcome);
        var fault = DiskFault.of(e);
        var kind = ON_DISKS.getOrDefault(fault, ProblemType.STORAGE_FULL);
        return new ProblemException(kind, fault.meaning() + " " + outcome);
    }

    /**
     * For images' files that are out of reach.
     *
     * @param outcome a sentence that says what became of it
     */
    static ProblemException storageAway(String outcome) {
        return retryAfter(
                ProblemType.UNAVAILABLE,
                "The storage of this service does not answer right now. " + outcome,
                STORAGE_RETRY_AFTER);
    }

    /** With a header that belongs to this problem. */
    public static ProblemException withHeader(ProblemKind kind, String detail, String name, String value) {
        return new ProblemException(kind, detail, List.of(), Map.of(name, value));
    }

    /** For a sign-in whose password was right. */
    public static ProblemException secondFactorRequired(Problem.SecondStep step) {
        return new ProblemException(
                ProblemType.SECOND_FACTOR_REQUIRED,
                "Your account has a second factor. Give its code to sign in.",
                null,
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
