package app.darkslide.images;

import static java.util.stream.Collectors.joining;

import app.darkslide.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

@ApplicationScoped
class ImageRepository implements PanacheRepositoryBase<Image, UUID> {
    /** Otherwise a server that finds the table small may read, and lock, all of it. */
    private static final String BY_ID_ALONE = " force index (primary) ";

    /** So that a statement stays below the size that servers take: a record has 16 kB at most. */
    private static final int ROWS_OF_DETAILS = 100;

    @Inject
    Sql sql;

    Optional<Image> find(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** Locks those of these images that exist and are this owner's, until the end of the transaction. */
    List<Image> lock(UUID owner, Collection<UUID> ids) {
        return rows(
                "select * from images" + BY_ID_ALONE + "where owner_id = ?1 and id in ?2 order by id for update",
                owner,
                ids);
    }

    /** Those of these images that exist and are this owner's, in no order. */
    List<Image> of(UUID owner, Collection<UUID> ids) {
        return rows("select * from images" + BY_ID_ALONE + "where owner_id = ?1 and id in ?2", owner, ids);
    }

    /** Those of these images that are in this owner's gallery, in no order. */
    List<Image> inGallery(UUID owner, Collection<UUID> ids) {
        return rows(
                "select * from images" + BY_ID_ALONE + "where owner_id = ?1 and deleted_at is null and id in ?2",
                owner,
                ids);
    }

    /** The ids of all in the gallery, by date. */
    List<UUID> live(UUID owner) {
        return sql.list(
                "select id from images force index (images_timeline) where owner_id = ?1 and deleted_at is null"
                        + " order by taken_at, id",
                UUID.class,
                owner);
    }

    /** Locks images in an owner's trash, without those that another transaction is changing. */
    List<Image> claimTrash(UUID owner, Instant until, int limit) {
        return rows(
                "select * from images where owner_id = ?1 and deleted_at <= ?2 order by deleted_at limit ?3"
                        + " for update skip locked",
                owner,
                until,
                limit);
    }

    /** Those who put something into the trash by then. Otherwise a server may look through all images for their owners. */
    @Transactional
    List<UUID> ownersOfTrash(Instant until) {
        return sql.list(
                "select distinct owner_id from images force index (images_deleted) where deleted_at <= ?1",
                UUID.class,
                until);
    }

    /** In SQL of our own, because MariaDB does not understand the locks of MySQL's dialect. Detached: no change writes itself. */
    private List<Image> rows(String query, Object... parameters) {
        var rows = sql.list(query, Image.class, parameters);
        rows.forEach(getEntityManager()::detach);
        return rows;
    }

    /** Writes the changed fields of a locked row. */
    void update(Image locked) {
        getEntityManager().merge(locked);
    }

    /** Writes the resealed details of locked rows, and what changes with them. */
    void updateDetails(UUID owner, Collection<Image> locked) {
        var rows = new ArrayList<>(locked);
        for (int from = 0; from < rows.size(); from += ROWS_OF_DETAILS)
            write(
                    owner,
                    List.of("details", "taken_at", "sealed_revision", "revision"),
                    rows.subList(from, Math.min(rows.size(), from + ROWS_OF_DETAILS)),
                    image -> Stream.of(image.details, image.takenAt, image.sealedRevision, image.revision));
    }

    /** Writes how locked rows, not many, are shown: their size in pixels and their renditions. */
    void updateRenditions(UUID owner, Collection<Image> locked) {
        write(
                owner,
                List.of(
                        "width",
                        "height",
                        "thumbnail_type",
                        "thumbnail_size",
                        "preview_type",
                        "preview_size",
                        "renditions_edition",
                        "renditions_version"),
                locked,
                image -> Stream.of(
                        image.width,
                        image.height,
                        image.thumbnailType,
                        image.thumbnailSize,
                        image.previewType,
                        image.previewSize,
                        image.renditionsEdition,
                        image.renditionsVersion));
    }

    /** In one statement. The order of the join is fixed, so that each row is found by its id alone. */
    private void write(
            UUID owner, List<String> columns, Collection<Image> locked, Function<Image, Stream<Object>> values) {
        var first = columns.stream().map(column -> ", ? as " + column).collect(joining());
        var others = (" union all select ?" + ", ?".repeat(columns.size())).repeat(locked.size() - 1);
        var set = columns.stream().map("images.%s = edited.%1$s"::formatted).collect(joining(", "));
        sql.execute(
                "update (select ? as id" + first + others
                        + ") as edited straight_join images on images.id = edited.id set " + set
                        + " where images.owner_id = ?",
                Stream.concat(
                                locked.stream()
                                        .flatMap(image -> Stream.concat(Stream.of(image.id), values.apply(image))),
                                Stream.of(owner))
                        .toArray());
    }

    void putIntoTrash(UUID owner, Collection<UUID> ids, Instant now) {
        sql.execute(
                "update images" + BY_ID_ALONE
                        + "set deleted_at = ?3, revision = revision + 1 where owner_id = ?1 and id in ?2",
                owner,
                ids,
                now);
    }

    void takeOutOfTrash(UUID owner, Collection<UUID> ids) {
        sql.execute(
                "update images" + BY_ID_ALONE
                        + "set deleted_at = null, revision = revision + 1 where owner_id = ?1 and id in ?2",
                owner,
                ids);
    }

    /** @return false if it is noted already, or gone */
    boolean setDamage(UUID owner, UUID id, DamageReason reason) {
        return sql.execute(
                        "update images" + BY_ID_ALONE + "set damaged = ?3, damaged_reason = nullif(?4, '')"
                                + " where owner_id = ?1 and id = ?2 and (damaged <> ?3 or coalesce(damaged_reason, '') <> ?4)",
                        owner,
                        id,
                        reason != null,
                        reason == null ? "" : reason.name())
                > 0;
    }

    void delete(UUID owner, Collection<UUID> ids) {
        sql.execute("delete images from images" + BY_ID_ALONE + "where owner_id = ?1 and id in ?2", owner, ids);
    }

    /** Of whichever owner: its files have the names that this row tells. */
    @Transactional
    Optional<Image> ofFiles(UUID id) {
        return findByIdOptional(id);
    }

    /** The same for those of these images that exist, in no order. */
    List<Image> ofFiles(Collection<UUID> ids) {
        return rows("select * from images" + BY_ID_ALONE + "where id in ?1", ids);
    }

    @Transactional
    boolean exists(UUID owner, UUID id) {
        return count("ownerId = ?1 and id = ?2", owner, id) > 0;
    }

    /** Whosever it is: for a file, which tells no owner. */
    @Transactional
    boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }
}
