package app.darkslide.backup;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;

/** An object store: files are put there one by one. */
final class RestoredStore implements RestoredPlace {
    private final BlobStore store;
    private final Sha256Reader reader = new Sha256Reader();

    RestoredStore(BlobStore store) {
        this.store = store;
    }

    @Override
    public boolean isEmpty() throws IOException {
        try {
            store.blobs(Instant.MAX, (blob, stat) -> {
                throw new Found();
            });
            return true;
        } catch (Found one) {
            return false;
        }
    }

    /** Ends a list that may be long. */
    private static final class Found extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void begin() {
        // What a restore that was killed has put there is taken as it is.
    }

    @Override
    public boolean has(Manifest.FileLine file) throws IOException {
        var blob = blob(file.name());
        var stat = store.find(blob);
        return stat.isPresent()
                && stat.get().size() == file.size()
                && reader.sha256(() -> store.open(blob)).equals(file.sha256());
    }

    @Override
    public boolean has(String name) throws IOException {
        return store.find(blob(name)).isPresent();
    }

    @Override
    public String copy(Sha256Reader.Source source, Instant written, String name) throws IOException {
        var blob = blob(name);
        try (var batch = store.begin(blob.object())) {
            String sha256;
            try (var part = Channels.newOutputStream(batch.create(blob.part()))) {
                sha256 = reader.send(source, part);
            }
            batch.commit();
            return sha256;
        }
    }

    private static BlobName blob(String name) {
        return SealedFiles.blob(name).orElseThrow();
    }

    @Override
    public void finish() {
        // Each survives a crash since it was put.
    }
}
