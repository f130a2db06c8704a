package app.darkslide.albums;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandSql;
import app.darkslide.database.UuidBytes;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The rows of albums, by JDBC alone, because commands run without the rest of the application. */
public final class AlbumTable {
    private final CommandSql sql;

    public AlbumTable(CommandSql sql) {
        this.sql = sql;
    }

    /** The albums of an owner whose sealed records do not open, or do not belong to their rows. */
    public List<UUID> broken(UUID owner, OwnerKey key) throws SQLException {
        return sql
                .list(
                        "select id, owner_id, parent_id, details, revision from albums where owner_id = ?",
                        AlbumTable::album,
                        owner)
                .stream()
                .filter(album -> !opens(album, key))
                .map(album -> album.id)
                .toList();
    }

    private static boolean opens(Album album, OwnerKey key) {
        try {
            album.open(key);
            return true;
        } catch (SealBrokenException | UncheckedIOException e) {
            return false;
        }
    }

    private static Album album(ResultSet row) throws SQLException {
        var parent = row.getBytes("parent_id");
        var album = new Album();
        album.id = UuidBytes.uuid(row.getBytes("id"));
        album.ownerId = UuidBytes.uuid(row.getBytes("owner_id"));
        album.parentId = parent == null ? null : UuidBytes.uuid(parent);
        album.details = row.getBytes("details");
        album.revision = row.getInt("revision");
        return album;
    }
}
