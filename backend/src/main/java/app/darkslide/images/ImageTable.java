package app.darkslide.images;

import app.darkslide.database.CommandSql;
import app.darkslide.database.Sql;
import app.darkslide.database.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of images, by JDBC alone, because commands run without the rest of the application. */
public final class ImageTable {
    private static final String ROWS = "select * from images force index (primary) where ";

    private final CommandSql sql;

    public ImageTable(CommandSql sql) {
        this.sql = sql;
    }

    /** A batch in the order of the ids, behind one of them. */
    public List<Image> after(UUID id, int limit) throws SQLException {
        return sql.list(ROWS + "id > ? order by id limit ?", ImageTable::image, id, limit);
    }

    /** Those of these images that exist, in no order. */
    public List<Image> of(Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) return List.of();
        return sql.list(ROWS + "id in (" + Sql.marks(ids.size()) + ")", ImageTable::image, ids);
    }

    public Optional<Image> find(UUID id) throws SQLException {
        return of(List.of(id)).stream().findFirst();
    }

    /** Until the end of the transaction; empty if it is gone. */
    public Optional<Image> lock(UUID id) throws SQLException {
        return sql.list(ROWS + "id = ? for update", ImageTable::image, id).stream()
                .findFirst();
    }

    /**
     * Notes what is damaged of a locked image, for its owner to see.
     *
     * @param reason null if nothing is
     */
    public void setDamage(Image locked, DamageReason reason) throws SQLException {
        if (locked.damaged == (reason != null) && locked.damagedReason == reason) return;
        sql.execute(
                "update images set damaged = ?, damaged_reason = ? where id = ?",
                reason != null,
                reason == null ? null : reason.name(),
                locked.id);
        number(locked);
    }

    /** Says of a locked image that it has no renditions, so that the service makes them anew. */
    public void forgetRenditions(Image locked) throws SQLException {
        sql.execute(
                "update images set thumbnail_type = null, thumbnail_size = null, preview_type = null, preview_size = null,"
                        + " renditions_edition = null, renditions_version = renditions_version + 1 where id = ?",
                locked.id);
        number(locked);
    }

    /** The last statements of a transaction, as {@link ChangeNumbers#give} says. */
    private void number(Image changed) throws SQLException {
        sql.execute(
                "insert into change_numbers (owner_id, last_no) values (?, 1) on duplicate key update last_no = last_no + 1",
                changed.ownerId);
        sql.execute(
                "update images set change_no = (select last_no from change_numbers where owner_id = ?) where id = ?",
                changed.ownerId,
                changed.id);
    }

    private static Image image(ResultSet row) throws SQLException {
        var image = new Image();
        image.id = UuidBytes.uuid(row.getBytes("id"));
        image.ownerId = UuidBytes.uuid(row.getBytes("owner_id"));
        image.mediaType = row.getString("media_type");
        image.size = row.getLong("size");
        image.width = row.getObject("width", Integer.class);
        image.height = row.getObject("height", Integer.class);
        image.takenAt = time(row, "taken_at");
        image.createdAt = time(row, "created_at");
        image.deletedAt = time(row, "deleted_at");
        image.digest = row.getBytes("digest");
        image.wrappedKey = row.getBytes("wrapped_key");
        image.details = row.getBytes("details");
        image.sealedRevision = row.getInt("sealed_revision");
        image.thumbnailType = row.getString("thumbnail_type");
        image.thumbnailSize = row.getObject("thumbnail_size", Integer.class);
        image.previewType = row.getString("preview_type");
        image.previewSize = row.getObject("preview_size", Integer.class);
        image.renditionsEdition = row.getString("renditions_edition");
        image.renditionsVersion = row.getInt("renditions_version");
        image.damaged = row.getBoolean("damaged");
        var reason = row.getString("damaged_reason");
        image.damagedReason = reason == null ? null : DamageReason.valueOf(reason);
        image.revision = row.getInt("revision");
        image.changeNo = row.getLong("change_no");
        return image;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
