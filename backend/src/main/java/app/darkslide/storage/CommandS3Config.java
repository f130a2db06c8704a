package app.darkslide.storage;

import app.darkslide.storage.s3.S3Config;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of an object store for a command.
 *
 * @param mayCreate whether it may be made, if the settings say so too
 */
record CommandS3Config(Config config, boolean mayCreate) implements S3Config {
    @Override
    public Optional<String> endpoint() {
        return find("endpoint", String.class);
    }

    @Override
    public Optional<String> bucket() {
        return find("bucket", String.class);
    }

    @Override
    public String region() {
        return find("region", String.class).orElse(REGION);
    }

    @Override
    public Optional<String> accessKey() {
        return find("access-key", String.class);
    }

    @Override
    public Optional<Path> accessKeyFile() {
        return find("access-key-file", Path.class);
    }

    @Override
    public Optional<String> secretKey() {
        return find("secret-key", String.class);
    }

    @Override
    public Optional<Path> secretKeyFile() {
        return find("secret-key-file", Path.class);
    }

    /** Commands look at what is in the store. */
    @Override
    public MemorySize cache() {
        return new MemorySize(BigInteger.ZERO);
    }

    @Override
    public boolean createBucket() {
        return mayCreate && find("create-bucket", Boolean.class).orElse(false);
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return config.getOptionalValue("darkslide.s3." + name, type);
    }
}
