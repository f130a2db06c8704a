package app.darkslide.storage.s3;

import app.darkslide.files.StorageAwayException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The requests that we make of a bucket. All of them end within {@link S3Timeouts}. A failure is a {@link NoSuchFileException} if
 * there is no such key, and a {@link StorageAwayException} if the store does not serve us.
 */
final class S3Bucket {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int MOST_AT_ONCE = 1000;

    private final S3Client client;
    private final String name;
    private final S3Timeouts timeouts;
    private final Outage outage = new Outage();

    S3Bucket(S3Client client, String name, S3Timeouts timeouts) {
        this.client = client;
        this.name = name;
        this.timeouts = timeouts;
    }

    /**
     * Puts a file unless there is one of its key.
     *
     * @return false if there is, or if the store cannot tell; then nothing was changed
     */
    boolean putNew(String key, Path file) throws IOException {
        return call(key, () -> {
            try {
                put(key, file, "*");
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == NOT_IMPLEMENTED) return false;
                throw e;
            }
        });
    }

    /** Puts a file, in place of the one that may be there. */
    void put(String key, Path file) throws IOException {
        call(key, () -> put(key, file, null));
    }

    private Object put(String key, Path file, String ifNoneMatch) {
        var size = file.toFile().length();
        return client.putObject(
                request -> request.bucket(name)
                        .key(key)
                        .ifNoneMatch(ifNoneMatch)
                        .overrideConfiguration(limits -> limits.apiCallTimeout(timeouts.sending(size))),
                file);
    }

    /**
     * Opens an object from a position to its end.
     *
     * @param etag that it has to have, or null
     */
    ResponseInputStream<GetObjectResponse> get(String key, long position, String etag) throws IOException {
        return call(
                key,
                () -> client.getObject(request -> request.bucket(name)
                        .key(key)
                        .ifMatch(etag)
                        .range(position == 0 ? null : "bytes=" + position + "-")));
    }

    HeadObjectResponse head(String key) throws IOException {
        return call(key, () -> client.headObject(request -> request.bucket(name).key(key)));
    }

    void copy(String from, String to) throws IOException {
        call(
                from,
                () -> client.copyObject(request -> request.sourceBucket(name)
                        .sourceKey(from)
                        .destinationBucket(name)
                        .destinationKey(to)));
    }

    /** One that is missing is no error. */
    void delete(String key) throws IOException {
        call(key, () -> client.deleteObject(request -> request.bucket(name).key(key)));
    }

    /** Those that are missing are no error. */
    void delete(List<String> keys) throws IOException {
        for (int first = 0; first < keys.size(); first += MOST_AT_ONCE) {
            var some = keys.subList(first, Math.min(first + MOST_AT_ONCE, keys.size()));
            if (some.size() == 1 || !deleteAtOnce(some)) for (var key : some) delete(key);
        }
    }

    /** @return false if the store does not do that, as some demand a checksum of their own choice, or not of all */
    private boolean deleteAtOnce(List<String> keys) throws IOException {
        var objects = keys.stream()
                .map(key -> ObjectIdentifier.builder().key(key).build())
                .toList();
        return call(keys.get(0), () -> {
            try {
                return client.deleteObjects(request -> request.bucket(name)
                                .delete(all -> all.objects(objects).quiet(true)))
                        .errors()
                        .isEmpty();
            } catch (S3Exception refused) {
                return false;
            }
        });
    }

    /** What is done with each object of a list. */
    interface Each {
        void object(S3Object object) throws IOException;
    }

    /** Passes on all objects whose keys begin so, in the order of their keys; a page of them is in memory at a time. */
    void list(String prefix, Each each) throws IOException {
        String token = null;
        do {
            var page = page(prefix, token);
            for (var object : page.contents()) each.object(object);
            token = Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
        } while (token != null);
    }

    private ListObjectsV2Response page(String prefix, String token) throws IOException {
        return call(
                prefix,
                () -> client.listObjectsV2(
                        request -> request.bucket(name).prefix(prefix).continuationToken(token)));
    }

    /** Whether there is one of this name that our key opens. */
    boolean exists() throws IOException {
        return call(name, () -> {
            try {
                return client.headBucket(request -> request.bucket(name)) != null;
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND) return false;
                throw e;
            }
        });
    }

    void create() throws IOException {
        call(name, () -> client.createBucket(request -> request.bucket(name)));
    }

    private <T> T call(String key, Supplier<T> request) throws IOException {
        outage.pass();
        try {
            var answer = request.get();
            outage.answer();
            return answer;
        } catch (SdkException e) {
            if (e instanceof S3Exception) outage.answer();
            else if (!(e instanceof AbortedException)) outage.noAnswer(); // a job may be interrupted at any time
            throw S3Failures.of(e, key);
        }
    }
}
