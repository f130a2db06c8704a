package app.darkslide.backup;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/** A data directory: files are copied to a place beside, and moved when all are there. */
final class RestoredDirectory implements RestoredPlace {
    private final Path data;
    private final Path beside;
    private final Path temporary;
    private final Sha256Reader reader = new Sha256Reader();
    private final FileCopy copy;

    RestoredDirectory(Path data) {
        this.data = data;
        beside = data.resolve("restoring");
        temporary = beside.resolve("tmp");
        copy = new FileCopy(temporary, reader);
    }

    @Override
    public boolean isEmpty() throws IOException {
        var found = new boolean[1];
        SealedFiles.visit(data, name -> found[0] = true);
        return !found[0];
    }

    @Override
    public void begin() throws IOException {
        takeBack();
        PrivateFiles.createDirectories(temporary);
        PrivateFiles.createDirectories(beside.resolve(SealedFiles.DIRECTORY));
    }

    /** Of a restore that was killed after it had moved them. */
    private void takeBack() throws IOException {
        if (isEmpty()) return;
        if (Files.exists(beside.resolve(SealedFiles.DIRECTORY)))
            throw new CommandRefusedException("Both " + beside + " and the data directory hold sealed files."
                    + " Empty the data directory but for keys/, and run this again.");
        PrivateFiles.createDirectories(beside);
        Files.move(data.resolve(SealedFiles.DIRECTORY), beside.resolve(SealedFiles.DIRECTORY));
    }

    @Override
    public boolean has(Manifest.FileLine file) throws IOException {
        var there = beside.resolve(file.name());
        return Files.exists(there)
                && Files.size(there) == file.size()
                && reader.sha256(() -> Files.newByteChannel(there)).equals(file.sha256());
    }

    @Override
    public boolean has(String name) {
        return Files.exists(beside.resolve(name));
    }

    @Override
    public String copy(Sha256Reader.Source source, Instant written, String name) throws IOException {
        return copy.copy(source, written, beside.resolve(name));
    }

    @Override
    public void finish() throws IOException {
        var restored = beside.resolve(SealedFiles.DIRECTORY);
        Durable.syncTree(restored);
        var place = data.resolve(SealedFiles.DIRECTORY);
        deleteEmpty(place);
        Files.move(restored, place);
        Durable.sync(data);
        deleteEmpty(beside);
    }

    /** Fails if there is a file in it. */
    private static void deleteEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var all = Files.walk(directory)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isDirectory(each)) throw new IOException(each + " is in the way");
                Files.delete(each);
            }
        }
    }
}
