package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * One run of {@code restore}: what it reads is checked first, and the service does not start on the database before all is in its
 * place. Killed anywhere, it is run again.
 */
final class Restore {
    private final BackupDirectory source;
    private final String at;
    private final Path data;
    private final MasterKeyset keyset;
    private final String keyPlace;
    private final PrintStream out;
    private final PrintStream err;

    Restore(
            BackupDirectory source,
            String at,
            Path data,
            MasterKeyset keyset,
            String keyPlace,
            PrintStream out,
            PrintStream err) {
        this.source = source;
        this.at = at;
        this.data = data;
        this.keyset = keyset;
        this.keyPlace = keyPlace;
        this.out = out;
        this.err = err;
    }

    /** @return whether nothing is missing or damaged */
    boolean run(CommandDatabase database) throws SQLException, IOException {
        var time = time();
        var manifest = source.manifest(time);
        Manifest head;
        DataKey key;
        try (var reader = new ManifestReader(manifest)) {
            head = reader.head();
            key = key(head);
            if (!reader.isAuthentic(key))
                throw new CommandRefusedException(
                        "The manifest of " + time + " is not what was written: it was cut off or"
                                + " altered. Restore another backup with --at. Nothing was changed.");
        }
        requireDump(head);
        try (var target = new RestoredDatabase(database)) {
            var files = new RestoredFiles(source, data, err);
            target.begin(files.areNone());
            var rows = load(head, key, target);
            files.copy(manifest);
            var missing = target.missingOriginals(files, err);
            files.place();
            target.finish();
            out.printf(
                    "Restored the backup of %s: %d rows, %s; damaged or missing files: %d, photos without their original: %d.%n",
                    time, rows, files, files.damaged(), missing);
            return files.damaged() == 0 && missing == 0;
        }
    }

    private String time() throws IOException {
        return (at == null ? source.times().stream().findFirst() : source.newestAt(at))
                .orElseThrow(() -> new CommandRefusedException(
                        source.path() + " holds no finished backup" + (at == null ? "." : " from before " + at + ".")));
    }

    private DataKey key(Manifest head) {
        try {
            return head.unwrapped(keyset);
        } catch (MasterKeyMissingException e) {
            throw new CommandRefusedException(
                    "This backup needs the master key " + head.masterKey() + ", which is missing in " + keyPlace
                            + ". Put your copy of it there, or name its file in DARKSLIDE_MASTER_KEY_FILE.");
        } catch (SealBrokenException e) {
            throw new CommandRefusedException("The master key " + head.masterKey() + " in " + keyPlace
                    + " is not the one of this backup, or the manifest was altered. Nothing was changed.");
        }
    }

    private void requireDump(Manifest head) throws IOException {
        var dump = source.file(head.database().name());
        if (!Files.exists(dump)
                || !new FileCopy(dump, false)
                        .sha256(dump)
                        .equals(head.database().sha256()))
            throw new CommandRefusedException("The copy of the database, " + dump + ", is missing or damaged."
                    + " Restore another backup with --at. Nothing was changed.");
    }

    private long load(Manifest head, DataKey key, RestoredDatabase target) throws SQLException, IOException {
        var dump = source.file(head.database().name());
        var size = DataKey.plainSize(head.database().size());
        try (var plain = key.open(Files.newByteChannel(dump), head.backup(), Manifest.DUMP, size);
                var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(plain)))) {
            return target.load(new DumpReader(in));
        }
    }
}
