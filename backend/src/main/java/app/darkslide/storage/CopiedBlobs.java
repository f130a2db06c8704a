package app.darkslide.storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Blobs in a copy of the data directory, or in a backup; they are only read. */
public final class CopiedBlobs {
    private final List<Path> places;

    /** @throws FileSystemException with a sentence for the operator, if the directory is not there */
    public CopiedBlobs(Path copy) throws FileSystemException {
        if (!Files.isDirectory(copy)) throw new FileSystemException("There is no directory " + copy + ".");
        places = Stream.of(copy.resolve(SealedFiles.DIRECTORY), copy)
                .filter(Files::isDirectory)
                .toList();
    }

    /** A {@link NoSuchFileException} if there is none of this name. */
    public SeekableByteChannel open(BlobName name) throws IOException {
        for (var place : places) {
            var file = place.resolve(SealedFiles.shard(name.object())).resolve(name.toString());
            if (Files.exists(file)) return Files.newByteChannel(file);
        }
        throw new NoSuchFileException(name.toString());
    }
}
