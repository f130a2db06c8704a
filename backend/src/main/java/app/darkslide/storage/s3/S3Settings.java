package app.darkslide.storage.s3;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of an object store, complete and of the right form.
 *
 * @param cache bytes that copies may take in the data directory
 */
public record S3Settings(
        URI endpoint,
        String bucket,
        String region,
        String accessKey,
        String secretKey,
        boolean createBucket,
        long cache) {
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    /**
     * @return empty if there is to be no object store
     * @throws IllegalArgumentException with a sentence for the operator, if something is missing or cannot be right
     */
    public static Optional<S3Settings> of(S3Config config) {
        var bucket = config.bucket();
        var accessKey = secret("ACCESS_KEY", config.accessKey(), config.accessKeyFile());
        var secretKey = secret("SECRET_KEY", config.secretKey(), config.secretKeyFile());
        if (config.endpoint().isEmpty()) {
            if (Stream.of(bucket, accessKey, secretKey).anyMatch(Optional::isPresent))
                throw missing("ENDPOINT", "the address of the object store");
            return Optional.empty();
        }
        return Optional.of(new S3Settings(
                endpoint(config.endpoint().get()),
                bucket(bucket.orElseThrow(() -> missing("BUCKET", "the bucket for images' files"))),
                config.region(),
                accessKey.orElseThrow(() -> missing("ACCESS_KEY", "or the file that holds it")),
                secretKey.orElseThrow(() -> missing("SECRET_KEY", "or the file that holds it")),
                config.createBucket(),
                config.cache().asLongValue()));
    }

    private static URI endpoint(String address) {
        try {
            var uri = new URI(address);
            var path = uri.getPath();
            var isPlain = uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null;
            if (isPlain && uri.getScheme().matches("https?") && (path.isEmpty() || path.equals("/"))) return uri;
        } catch (URISyntaxException e) {
            // As what has no host.
        }
        throw new IllegalArgumentException("DARKSLIDE_S3_ENDPOINT is no address such as https://s3.example.org: "
                + address + " (the bucket has a setting of its own).");
    }

    private static String bucket(String name) {
        if (BUCKET.matcher(name).matches()) return name;
        throw new IllegalArgumentException("DARKSLIDE_S3_BUCKET is no name of a bucket: " + name);
    }

    private static Optional<String> secret(String name, Optional<String> value, Optional<Path> file) {
        if (value.isPresent() && file.isPresent())
            throw new IllegalArgumentException(
                    "Of DARKSLIDE_S3_%s and DARKSLIDE_S3_%s_FILE only one may be set.".formatted(name, name));
        return file.isPresent() ? Optional.of(read(name, file.get())) : value;
    }

    private static String read(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "DARKSLIDE_S3_%s_FILE cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static IllegalArgumentException missing(String name, String meaning) {
        return new IllegalArgumentException(
                "An object store is set up in part: DARKSLIDE_S3_%s is missing, %s.".formatted(name, meaning));
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "the bucket " + bucket + " at " + endpoint;
    }
}
