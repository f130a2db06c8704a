package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.BackupLock;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.CommandSql;
import app.darkslide.files.PrivateFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/** One run of {@code backup}: first the database as it is at one moment, then the files, and last the manifest. */
final class Backup {
    private final SealedSource source;
    private final BackupDirectory target;
    private final MasterKeyset keyset;
    private final PrintStream out;
    private final PrintStream err;
    private final String time = BackupDirectory.time(Instant.now());
    private final UUID id = UUID.randomUUID();
    private final DataKey key = DataKey.random();
    private long rows;

    Backup(SealedSource source, BackupDirectory target, MasterKeyset keyset, PrintStream out, PrintStream err) {
        this.source = source;
        this.target = target;
        this.keyset = keyset;
        this.out = out;
        this.err = err;
    }

    /** @return whether all of it is in the backup */
    boolean run(Connection database) throws SQLException, IOException {
        var sql = new CommandSql(database);
        var installation = installation(sql);
        target.claim(installation);
        try (var lock = new BackupLock(database)) {
            sql.execute("set session wait_timeout = 2147483"); // it is silent while files are copied
            var head = new Manifest(installation, id, keyset.wrapBackupKey(key, id), dump(database));
            var files = copyFiles(head);
            out.printf("Backup %s: %d rows, %s.%n", time, rows, files);
            var complete = arePhotosWhole(head, files.names()) && files.unreadable() == 0;
            if (lock.isHeld()) return complete;
            err.println(
                    "The database was away meanwhile: what was deleted or rotated since may lack files in this backup.");
            return false;
        }
    }

    static UUID installation(CommandSql sql) throws SQLException {
        try {
            var ids = sql.ids("select installation from administration");
            if (!ids.isEmpty()) return ids.get(0);
        } catch (SQLException e) {
            if (!e.getSQLState().startsWith("42")) throw e; // no such table or column
        }
        throw new CommandRefusedException("There is nothing to back up: start the service of this version once.");
    }

    private Manifest.FileLine dump(Connection database) throws SQLException, IOException {
        var fresh = target.temporary().resolve("dump");
        var sha256 = DigestUtils.getSha256Digest();
        try (var file = PrivateFiles.open(fresh);
                var digested = new DigestOutputStream(Channels.newOutputStream(file), sha256);
                var sealing = key.sealing(digested, id, Manifest.DUMP)) {
            var plain = new DataOutputStream(new BufferedOutputStream(sealing));
            rows = new DatabaseDump(database, plain).write();
            plain.flush();
            sealing.finish();
        }
        var name = "database/" + time + ".dump";
        target.place(fresh, target.file(name));
        return new Manifest.FileLine(HexFormat.of().formatHex(sha256.digest()), Files.size(target.file(name)), name);
    }

    private FileBackup copyFiles(Manifest head) throws IOException {
        var fresh = target.temporary().resolve("manifest");
        FileBackup files;
        try (var former = former().orElse(null);
                var manifest = new ManifestWriter(
                        new BufferedOutputStream(Channels.newOutputStream(PrivateFiles.open(fresh))))) {
            manifest.write(head);
            files = new FileBackup(source, target, Optional.ofNullable(former), manifest, err);
            files.run();
            manifest.finish(head, key);
        }
        target.place(fresh, target.manifest(time));
        return files;
    }

    /** After all is in its place, because what is missing is no reason to keep less. */
    private boolean arePhotosWhole(Manifest head, BlobNames files) {
        var photos = new PhotoCheck(files, target, err);
        try (var dump = new CheckedBackup(target, time, head, key, UnaryOperator.identity()).dump()) {
            photos.read(dump);
        } catch (IOException | SQLException e) {
            err.printf(
                    "The backup is there, but its photos could not be compared with their files (%s).%n",
                    e.getMessage());
            return false;
        }
        out.printf("Photos that lack a file: %d.%n", photos.incomplete());
        return photos.incomplete() == 0;
    }

    private Optional<FormerFiles> former() throws IOException {
        var newest = target.times().stream().findFirst();
        if (newest.isEmpty()) return Optional.empty();
        try {
            var trusted = FormerFiles.trusted(target, newest.get(), keyset);
            if (trusted.isPresent()) return trusted;
        } catch (IOException damaged) {
            // As one that is not authentic.
        }
        err.printf("The manifest of %s is not authentic: all files of the backup are read again.%n", newest.get());
        return Optional.empty();
    }
}
