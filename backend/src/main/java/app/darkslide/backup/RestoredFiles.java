package app.darkslide.backup;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.CopyProgress;
import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The sealed files of a restore: copied to a place beside and compared with the manifest, and moved when all are there. */
final class RestoredFiles {
    private final BackupDirectory source;
    private final Path data;
    private final Path beside;
    private final PrintStream err;
    private final CopyProgress progress;
    private long damaged;

    RestoredFiles(BackupDirectory source, Path data, PrintStream err) {
        this.source = source;
        this.data = data;
        this.err = err;
        beside = data.resolve("restoring");
        progress = new CopyProgress(err);
    }

    /** Whether no sealed file is in its place yet. */
    boolean areNone() throws IOException {
        var found = new boolean[1];
        SealedFiles.visit(data, name -> found[0] = true);
        return !found[0];
    }

    void copy(Path manifest) throws IOException {
        takeBack();
        var temporary = beside.resolve("tmp");
        PrivateFiles.createDirectories(temporary);
        PrivateFiles.createDirectories(beside.resolve(SealedFiles.DIRECTORY));
        var copy = new FileCopy(temporary, false);
        try (var reader = new ManifestReader(manifest)) {
            for (var file = reader.nextFile(); file.isPresent(); file = reader.nextFile()) copy(file.get(), copy);
        }
        Durable.syncTree(beside.resolve(SealedFiles.DIRECTORY));
    }

    /** Of a restore that was killed after it had moved them. */
    private void takeBack() throws IOException {
        if (areNone()) return;
        if (Files.exists(beside.resolve(SealedFiles.DIRECTORY)))
            throw new CommandRefusedException("Both " + beside + " and the data directory hold sealed files."
                    + " Empty the data directory but for keys/, and run this again.");
        PrivateFiles.createDirectories(beside);
        Files.move(data.resolve(SealedFiles.DIRECTORY), beside.resolve(SealedFiles.DIRECTORY));
    }

    private void copy(Manifest.FileLine file, FileCopy copy) throws IOException {
        var target = beside.resolve(file.name());
        if (!isThere(file, target, copy))
            copy.restore(source, file, target).ifPresent(difference -> tell(file, difference.text));
        progress.add(file.size());
    }

    private static boolean isThere(Manifest.FileLine file, Path target, FileCopy copy) throws IOException {
        return Files.exists(target)
                && Files.size(target) == file.size()
                && copy.sha256(target).equals(file.sha256());
    }

    private void tell(Manifest.FileLine file, String what) {
        damaged++;
        err.println("In the backup: " + file.name() + " (" + what + ")");
    }

    boolean has(String name) {
        return Files.exists(beside.resolve(name));
    }

    void place() throws IOException {
        var place = data.resolve(SealedFiles.DIRECTORY);
        deleteEmpty(place);
        Files.move(beside.resolve(SealedFiles.DIRECTORY), place);
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

    long damaged() {
        return damaged;
    }

    @Override
    public String toString() {
        return progress.toString();
    }
}
