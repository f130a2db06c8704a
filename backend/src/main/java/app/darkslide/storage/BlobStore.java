package app.darkslide.storage;

import app.darkslide.files.StorageAwayException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Stores immutable blobs, grouped by the object that they are parts of.
 *
 * <ul>
 *   <li>A blob is written once and never changed or moved. Writing a part that exists replaces it as a whole.
 *   <li>The parts of one {@link Batch} appear at its commit, each as a whole or not at all. When {@code commit} returns
 *       they survive a crash of the process, the system and the power supply.
 *   <li>A batch that is closed without a commit leaves nothing. One that a crash, or a network that fails, interrupts leaves at
 *       most whole parts of its object, which {@link #objects} lists like any other, and temporary files that no method shows.
 *   <li>Objects can be read, written and deleted at the same time by any number of threads and processes. Of two batches
 *       that write the same part at once, each wins or loses as a whole, and neither fails because of the other.
 *   <li>An open blob that is deleted or replaced in the meantime is read to its end, or reading it fails with a
 *       {@link NoSuchFileException}: nobody gets the bytes of another, or an end that is none.
 *   <li>A failure is an {@link IOException}, and what was acknowledged before still holds. A {@link StorageAwayException} says
 *       nothing of the blob.
 * </ul>
 */
public interface BlobStore {
    /** Fails if nothing could be stored now, as far as can be told without storing anything. */
    void check() throws IOException;

    /**
     * Starts to write parts of an object. It and the commit fail as on a full disk if that has no more than the room that is
     * kept free.
     */
    Batch begin(UUID object) throws IOException;

    /** Opens a blob for reading at any position. A {@link NoSuchFileException} if there is none of this name. */
    SeekableByteChannel open(BlobName name) throws IOException;

    /** Looks at a blob without opening it. A {@link NoSuchFileException} if there is none of this name. */
    Stat stat(BlobName name) throws IOException;

    /** Empty if there is none of this name. */
    default Optional<Stat> find(BlobName name) throws IOException {
        try {
            return Optional.of(stat(name));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /** Deletes all parts of an object, durably. An object without parts is no error: a deletion can be repeated. */
    void delete(UUID object) throws IOException;

    /** Deletes one part of an object, durably; one that is not there is no error. */
    void delete(BlobName name) throws IOException;

    /** Moves all parts of an object to the quarantine, where they are no longer found and are deleted after a while. */
    void quarantine(UUID object) throws IOException;

    /**
     * Keeps a blob in the quarantine, too, before it is replaced: there is no moment without it, and {@link #restore} does not put it
     * back. One that is not there is no error.
     */
    void setAside(BlobName name) throws IOException;

    /** Moves the quarantined parts of an object back, unless another part of the same name exists by now. */
    void restore(UUID object) throws IOException;

    /** Passes on every object with quarantined parts, in no order. */
    void quarantined(Consumer<UUID> each) throws IOException;

    /** Passes on every object that had all its parts before the given moment; this may take long. */
    default void objects(Instant before, Consumer<UUID> each) throws IOException {
        var latest = new UUID[1];
        blobs(before, (blob, stat) -> { // the parts of an object lie side by side
            if (blob.object().equals(latest[0])) return;
            latest[0] = blob.object();
            each.accept(latest[0]);
        });
    }

    /**
     * Passes on every blob that was there before the given moment, in the order of {@link SealedFiles#of their files' names}; this may
     * take long.
     */
    void blobs(Instant before, Each each) throws IOException;

    /** Deletes what crashes before the first moment left unfinished, and what was quarantined before the second. */
    void tidy(Instant unfinishedBefore, Instant quarantinedBefore) throws IOException;

    /**
     * What a store knows of a blob.
     *
     * @param size in bytes
     * @param written when, by the clock of the store
     */
    record Stat(long size, Instant written) {
        /** Of a file that is one. A {@link NoSuchFileException} if there is none. */
        static Stat of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stat(attributes.size(), attributes.lastModifiedTime().toInstant());
        }
    }

    /** What is done with each blob. */
    interface Each {
        void blob(BlobName name, Stat stat) throws IOException;
    }

    /** Writes the parts of one object. A batch that is closed without a commit undoes them. */
    interface Batch extends AutoCloseable {
        /** A new part; the caller writes it from the beginning to the end and closes it before the commit. */
        SeekableByteChannel create(String part) throws IOException;

        /** Makes all parts visible and durable. */
        void commit() throws IOException;

        @Override
        void close();
    }
}
