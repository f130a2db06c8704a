package app.darkslide.storage;

import app.darkslide.storage.s3.S3BlobStore;
import app.darkslide.storage.s3.S3Config;
import app.darkslide.storage.s3.S3Settings;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store that the settings name: an object store, or else the data directory. */
@Singleton
class ConfiguredBlobStore {
    @Produces
    @ApplicationScoped
    BlobStore store(DataDirectory data, StorageConfig config, S3Config s3) {
        try {
            return of(
                    data, new TemporaryFiles(data.temporary(), config.keepFree().asLongValue()), s3);
        } catch (IllegalArgumentException e) {
            // Quarkus prints only the sentence if this is the innermost cause.
            throw new IllegalStateException(e.getMessage(), new PreventFurtherStepsException(e.getMessage(), 1));
        }
    }

    /** What is set up in part, or would leave images behind that lie in the data directory, is not started. */
    void open(@Observes @Priority(1) StartupEvent starting, BlobStore store) {
        ClientProxy.unwrap(store);
    }

    /** @throws IllegalArgumentException with a sentence for the operator, if the settings cannot be right */
    static BlobStore of(DataDirectory data, TemporaryFiles temporary, S3Config s3) {
        var settings = S3Settings.of(s3);
        if (settings.isEmpty()) return new DirectoryBlobStore(data, temporary);
        if (data.holdsBlobs())
            throw new IllegalArgumentException(
                    "DARKSLIDE_S3_ENDPOINT is set, but there are images' files in the data"
                            + " directory. Copy them with: darkslide move-blobs --to-object-store. Then move blobs/ elsewhere.");
        var store = new S3BlobStore(settings.get(), temporary, temporary.in(data.cache()));
        store.prepare();
        return store;
    }
}
