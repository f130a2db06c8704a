package app.darkslide.storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** A store that does what another one does, except for what a subclass says. */
abstract class ForwardingBlobStore implements BlobStore {
    abstract BlobStore store();

    @Override
    public void check() throws IOException {
        store().check();
    }

    @Override
    public Batch begin(UUID object) throws IOException {
        return store().begin(object);
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        return store().open(name);
    }

    @Override
    public long size(BlobName name) throws IOException {
        return store().size(name);
    }

    @Override
    public void delete(UUID object) throws IOException {
        store().delete(object);
    }

    @Override
    public void delete(BlobName name) throws IOException {
        store().delete(name);
    }

    @Override
    public void quarantine(UUID object) throws IOException {
        store().quarantine(object);
    }

    @Override
    public void setAside(BlobName name) throws IOException {
        store().setAside(name);
    }

    @Override
    public void restore(UUID object) throws IOException {
        store().restore(object);
    }

    @Override
    public void quarantined(Consumer<UUID> each) throws IOException {
        store().quarantined(each);
    }

    @Override
    public void objects(Instant before, Consumer<UUID> each) throws IOException {
        store().objects(before, each);
    }

    @Override
    public void blobs(Instant before, Consumer<BlobName> each) throws IOException {
        store().blobs(before, each);
    }

    @Override
    public void tidy(Instant unfinishedBefore, Instant quarantinedBefore) throws IOException {
        store().tidy(unfinishedBefore, quarantinedBefore);
    }
}
