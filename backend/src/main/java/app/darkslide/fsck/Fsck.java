package app.darkslide.fsck;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandSql;
import app.darkslide.images.Image;
import app.darkslide.images.ImageTable;
import app.darkslide.keys.CommandOwnerKeys;
import app.darkslide.storage.CommandStorage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What all checks work with. */
record Fsck(
        CommandSql sql,
        ImageTable images,
        CommandOwnerKeys keys,
        CommandStorage storage,
        Report report,
        boolean isDeep,
        boolean repairs) {

    static Fsck of(Connection database, Report report, boolean isDeep, boolean repairs)
            throws SQLException, IOException {
        var sql = new CommandSql(database);
        return new Fsck(
                sql,
                new ImageTable(sql),
                new CommandOwnerKeys(database),
                CommandStorage.ofTheService(),
                report,
                isDeep,
                repairs);
    }

    /** What was put aside comes first: it may be what an image lacks. */
    void run() throws SQLException, IOException {
        var counts = new LinkedHashMap<String, Long>();
        new DeletionsCheck(this).run();
        counts.put("quarantined", new QuarantineCheck(this).run());
        counts.put("users", new OwnersCheck(this).run());
        counts.put("images", new ImagesCheck(this).run());
        counts.putAll(new FilesCheck(this).run());
        counts.put("leftovers", storage.leftovers());
        report.summary(counts);
    }

    /** Empty if it is missing or does not open, which {@link OwnersCheck} tells. */
    Optional<OwnerKey> ownerKey(Image image) throws SQLException {
        try {
            return keys.of(image.ownerId());
        } catch (SealBrokenException | MasterKeyMissingException e) {
            return Optional.empty();
        }
    }

    /** What is done to mend something, in one transaction. */
    interface Mending {
        void run() throws SQLException;
    }

    /** @return that it was done, if this run repairs at all */
    Outcome mend(Mending mending) throws SQLException {
        if (!repairs) return Outcome.FOUND;
        sql.inTransaction(() -> {
            mending.run();
            return null;
        });
        return Outcome.REPAIRED;
    }
}
