package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandRefusedException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A backup whose manifest, and copy of the database, are what was written.
 *
 * @param reading of all its files
 */
record CheckedBackup(
        BackupDirectory source, String time, Manifest head, DataKey key, UnaryOperator<SeekableByteChannel> reading) {
    /**
     * @param at null for the newest
     * @param keyPlace where the master keys are, for messages
     * @throws CommandRefusedException if there is none, or something else has become of it, in a sentence
     */
    static CheckedBackup open(
            BackupDirectory source,
            String at,
            MasterKeyset keyset,
            String keyPlace,
            UnaryOperator<SeekableByteChannel> reading)
            throws IOException {
        var time = time(source, at);
        try (var reader = new ManifestReader(source.manifest(time), reading)) {
            var head = reader.head();
            var key = key(head, keyset, keyPlace);
            if (!reader.isAuthentic(key))
                throw new CommandRefusedException(
                        "The manifest of " + time + " is not what was written: it was cut off or"
                                + " altered. Restore another backup with --at. Nothing was changed.");
            requireDump(source, head, reading);
            return new CheckedBackup(source, time, head, key, reading);
        }
    }

    private static String time(BackupDirectory source, String at) throws IOException {
        return (at == null ? source.times().stream().findFirst() : source.newestAt(at))
                .orElseThrow(() -> new CommandRefusedException(
                        source.path() + " holds no finished backup" + (at == null ? "." : " from before " + at + ".")));
    }

    private static DataKey key(Manifest head, MasterKeyset keyset, String keyPlace) {
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

    private static void requireDump(BackupDirectory source, Manifest head, UnaryOperator<SeekableByteChannel> reading)
            throws IOException {
        var dump = source.file(head.database().name());
        if (!Files.exists(dump)
                || !new Sha256Reader(reading)
                        .sha256(() -> Files.newByteChannel(dump))
                        .equals(head.database().sha256()))
            throw new CommandRefusedException("The copy of the database, " + dump + ", is missing or damaged."
                    + " Restore another backup with --at. Nothing was changed.");
    }

    Path manifest() {
        return source.manifest(time);
    }

    ManifestReader lines() throws IOException {
        return new ManifestReader(manifest(), reading);
    }

    DumpReader dump() throws IOException {
        var file = source.file(head.database().name());
        var size = DataKey.plainSize(head.database().size());
        var plain = key.open(reading.apply(Files.newByteChannel(file)), head.backup(), Manifest.DUMP, size);
        return new DumpReader(new DataInputStream(new BufferedInputStream(Channels.newInputStream(plain))));
    }
}
