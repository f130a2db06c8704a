package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What an earlier manifest says of files that are asked for in the order of their names. */
final class FormerFiles implements AutoCloseable {
    private final ManifestReader manifest;
    private Optional<Manifest.FileLine> next;

    private FormerFiles(ManifestReader manifest) throws IOException {
        this.manifest = manifest;
        next = manifest.nextFile();
    }

    static FormerFiles of(Path manifest) throws IOException {
        return new FormerFiles(new ManifestReader(manifest));
    }

    /** Empty if it cannot be opened or is not authentic. */
    static Optional<FormerFiles> trusted(Path manifest, MasterKeyset keyset) throws IOException {
        try (var reader = new ManifestReader(manifest)) {
            return reader.isAuthentic(reader.head().unwrapped(keyset)) ? Optional.of(of(manifest)) : Optional.empty();
        } catch (MasterKeyMissingException | SealBrokenException notOurs) {
            return Optional.empty();
        }
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
