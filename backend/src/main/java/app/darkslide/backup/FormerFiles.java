package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** What an earlier manifest says of files that are asked for in the order of their names. */
final class FormerFiles implements AutoCloseable {
    private final Instant begun;
    private final ManifestReader manifest;
    private Optional<Manifest.FileLine> next;

    private FormerFiles(Instant begun, ManifestReader manifest) throws IOException {
        this.begun = begun;
        this.manifest = manifest;
        next = manifest.nextFile();
    }

    /** Empty if it cannot be opened or is not authentic. */
    static Optional<FormerFiles> trusted(BackupDirectory directory, String time, MasterKeyset keyset)
            throws IOException {
        var manifest = directory.manifest(time);
        try (var reader = new ManifestReader(manifest)) {
            if (!reader.isAuthentic(reader.head().unwrapped(keyset))) return Optional.empty();
            return Optional.of(new FormerFiles(BackupDirectory.moment(time), new ManifestReader(manifest)));
        } catch (MasterKeyMissingException | SealBrokenException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * What it says of a file as long as that is the one of then: a backup that was killed since may have put another one in its
     * place, which was uploaded again because the first was damaged.
     */
    Optional<Manifest.FileLine> find(String name, Instant modified) throws IOException {
        return modified.isBefore(begun) ? find(name) : Optional.empty();
    }

    Optional<Manifest.FileLine> find(String name) throws IOException {
        while (next.isPresent() && next.get().name().compareTo(name) < 0) next = manifest.nextFile();
        return next.filter(file -> file.name().equals(name));
    }

    @Override
    public void close() throws IOException {
        manifest.close();
    }
}
