package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.files.StorageAwayException;
import app.darkslide.storage.BlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Looks at a sealed file. A store that is away ends that with an {@link UncheckedIOException}: nothing is known of the file then. */
public final class FileLook {
    private static final int PIECE = 1 << 20;

    private FileLook() {}

    /** Opens a file's bytes as they are stored. */
    public interface Source {
        SeekableByteChannel open() throws IOException;
    }

    /** Whether there is one of the right size. */
    public static Optional<FileFault> atSize(ImageFile file, BlobStore blobs) {
        try {
            return blobs.stat(file.name()).size() == DataKey.sealedSize(file.size())
                    ? Optional.empty()
                    : Optional.of(FileFault.CUT);
        } catch (NoSuchFileException e) {
            return Optional.of(FileFault.MISSING);
        } catch (StorageAwayException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return Optional.of(FileFault.UNREADABLE);
        }
    }

    /** Opens it to its end, and compares an original with the digest of the row. */
    public static Optional<FileFault> throughout(Image image, ImageFile file, OwnerKey owner, Source source) {
        try (var sealed = source.open()) {
            var digest = read(ImageFile.key(image, owner), file, sealed);
            var isRight = !file.isOriginal() || Arrays.equals(owner.digest(digest), image.digest());
            return isRight ? Optional.empty() : Optional.of(FileFault.ALTERED);
        } catch (NoSuchFileException e) {
            return Optional.of(FileFault.MISSING);
        } catch (StorageAwayException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return Optional.of(FileFault.UNREADABLE);
        } catch (SealBrokenException e) {
            return Optional.of(
                    switch (e.reason()) {
                        case GONE -> FileFault.MISSING;
                        case CUT -> FileFault.CUT;
                        case ALTERED -> FileFault.ALTERED;
                        case UNREADABLE -> FileFault.UNREADABLE;
                    });
        }
    }

    private static byte[] read(DataKey key, ImageFile file, SeekableByteChannel sealed) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        var piece = ByteBuffer.allocate((int) Math.min(PIECE, file.size()));
        try (var plain = key.open(sealed, file.name().object(), file.name().part(), file.size())) {
            while (plain.read(piece.clear()) > 0) digest.update(piece.flip());
        }
        return digest.digest();
    }
}
