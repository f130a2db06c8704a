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

    /** Says of a locked image that it has no renditions, and is due to be looked at: then the service makes them anew. */
    public void forgetRenditions(Image locked) throws SQLException {
        sql.execute(
                "update images set thumbnail_type = null, thumbnail_size = null, preview_type = null, preview_size = null,"
                        + " renditions_edition = null, renditions_version = renditions_version + 1, verified_at = null where id = ?",
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

    /** The columns of a row, wherever it is read; null for those that it does not have. */
    public interface Row {
        byte[] bytes(String column) throws SQLException;

        String text(String column) throws SQLException;

        Long number(String column) throws SQLException;

        LocalDateTime time(String column) throws SQLException;
    }

    private record ResultRow(ResultSet result) implements Row {
        @Override
        public byte[] bytes(String column) throws SQLException {
            return result.getBytes(column);
        }

        @Override
        public String text(String column) throws SQLException {
            return result.getString(column);
        }

        @Override
        public Long number(String column) throws SQLException {
            var number = result.getLong(column);
            return result.wasNull() ? null : number;
        }

        @Override
        public LocalDateTime time(String column) throws SQLException {
            return result.getObject(column, LocalDateTime.class);
        }
    }

    private static Image image(ResultSet row) throws SQLException {
        return image(new ResultRow(row));
    }

    public static Image image(Row row) throws SQLException {
        var image = new Image();
        image.id = UuidBytes.uuid(row.bytes("id"));
        image.ownerId = UuidBytes.uuid(row.bytes("owner_id"));
        image.mediaType = row.text("media_type");
        image.size = row.number("size");
        image.width = integer(row, "width");
        image.height = integer(row, "height");
        image.takenAt = time(row, "taken_at");
        image.createdAt = time(row, "created_at");
        image.deletedAt = time(row, "deleted_at");
        image.digest = row.bytes("digest");
        image.wrappedKey = row.bytes("wrapped_key");
        image.details = row.bytes("details");
        image.sealedRevision = orZero(row, "sealed_revision");
        image.thumbnailType = row.text("thumbnail_type");
        image.thumbnailSize = integer(row, "thumbnail_size");
        image.previewType = row.text("preview_type");
        image.previewSize = integer(row, "preview_size");
        image.renditionsEdition = row.text("renditions_edition");
        image.renditionsVersion = orZero(row, "renditions_version");
        image.damaged = orZero(row, "damaged") != 0;
        var reason = row.text("damaged_reason");
        image.damagedReason = reason == null ? null : DamageReason.valueOf(reason);
        image.revision = orZero(row, "revision");
        var changeNo = row.number("change_no");
        image.changeNo = changeNo == null ? 0 : changeNo;
        return image;
    }

    private static Integer integer(Row row, String column) throws SQLException {
        var number = row.number(column);
        return number == null ? null : number.intValue();
    }

    private static int orZero(Row row, String column) throws SQLException {
        var number = row.number(column);
        return number == null ? 0 : number.intValue();
    }

    private static Instant time(Row row, String column) throws SQLException {
        var time = row.time(column);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
