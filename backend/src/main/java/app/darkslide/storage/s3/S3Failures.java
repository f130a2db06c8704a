package app.darkslide.storage.s3;

import app.darkslide.files.StorageAwayException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What failures of an object store are to those who know files. */
final class S3Failures {
    /** Asked for by its ETag, it is another one by now. */
    private static final int REPLACED = 412;

    private static final Set<String> FULL = Set.of("QuotaExceeded", "XMinioStorageFull");

    private S3Failures() {}

    /** A {@link StorageAwayException} for whatever says nothing of this blob: no answer, an error of the store, a refused key. */
    static IOException of(SdkException e, String key) {
        if (isMissing(e) || status(e) == REPLACED) return new NoSuchFileException(key);
        if (e instanceof S3Exception answer && (answer.statusCode() == 507 || FULL.contains(code(answer))))
            return new FileSystemException(key, null, "No space left on device: the object store takes no more");
        return new StorageAwayException("The object store does not serve us: " + sentence(e), e);
    }

    /** Not the bucket, or everything would be missing. */
    private static boolean isMissing(SdkException e) {
        return e instanceof S3Exception answer && code(answer).equals("NoSuchKey");
    }

    /** Whether the store has answered that it does not want this request, which it would not want later either. */
    static boolean isRefusal(StorageAwayException e) {
        return e.getCause() instanceof S3Exception answer && answer.statusCode() < 500;
    }

    private static int status(SdkException e) {
        return e instanceof S3Exception answer ? answer.statusCode() : 0;
    }

    /** Empty for an answer without one, as to HEAD. */
    private static String code(S3Exception e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static String sentence(SdkException e) {
        if (e instanceof S3Exception answer) return "it answers " + answer.statusCode() + " " + code(answer);
        return e.getMessage();
    }
}
