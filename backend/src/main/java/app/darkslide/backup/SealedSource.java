package app.darkslide.backup;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The sealed files that are backed up. They are only read. */
interface SealedSource {
    /** Passes on all, in the order of their names. */
    void each(BlobStore.Each each) throws IOException;

    SeekableByteChannel open(BlobName blob) throws IOException;

    /** Where one is, so that it can be linked to; empty if it is no file of this machine. */
    Optional<Path> file(BlobName blob);

    /** Of a data directory, which may lie where nothing can be written. */
    static SealedSource in(Path data) {
        return new SealedSource() {
            @Override
            public void each(BlobStore.Each each) throws IOException {
                SealedFiles.blobs(data, each);
            }

            @Override
            public SeekableByteChannel open(BlobName blob) throws IOException {
                return Files.newByteChannel(place(blob));
            }

            @Override
            public Optional<Path> file(BlobName blob) {
                return Optional.of(place(blob));
            }

            private Path place(BlobName blob) {
                return data.resolve(SealedFiles.of(blob));
            }
        };
    }

    static SealedSource in(BlobStore store) {
        return new SealedSource() {
            @Override
            public void each(BlobStore.Each each) throws IOException {
                store.blobs(Instant.MAX, each);
            }

            @Override
            public SeekableByteChannel open(BlobName blob) throws IOException {
                return store.open(blob);
            }

            @Override
            public Optional<Path> file(BlobName blob) {
                return Optional.empty();
            }
        };
    }
}
