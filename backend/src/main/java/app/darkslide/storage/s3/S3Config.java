package app.darkslide.storage.s3;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The object store that images' files are kept in. Without an endpoint they are in the data directory. */
@ConfigMapping(prefix = "darkslide.s3")
public interface S3Config {
    String REGION = "us-east-1";

    /** The store's address, as in {@code https://s3.eu-central-1.amazonaws.com}. */
    Optional<String> endpoint();

    Optional<String> bucket();

    /** Most stores that are not Amazon's take any. */
    @WithDefault(REGION)
    String region();

    Optional<String> accessKey();

    /** A file that holds the access key, such as a Docker secret. */
    Optional<Path> accessKeyFile();

    Optional<String> secretKey();

    /** A file that holds the secret key, such as a Docker secret. */
    Optional<Path> secretKeyFile();

    /** The room in the data directory for copies of thumbnails and previews; 0 for none. */
    @WithDefault("1G")
    MemorySize cache();

    /** Whether the bucket is made at the start if it is missing. */
    @WithDefault("false")
    boolean createBucket();
}
