package app.darkslide.members;

import app.darkslide.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<AlbumMember, UUID> {
    private static final String INVITATIONS = """
            select m.id, a.id as album, a.owner_id as ownerId, u.username as owner, m.role, m.shown, m.invited_at as invitedAt
            from album_members m force index (album_members_of_user)
                straight_join albums a force index (primary) on a.id = m.album_id
                straight_join users u force index (primary) on u.id = a.owner_id
            where m.user_id = ?1 and m.accepted_at is null and m.invited_at > ?2 and u.disabled_at is null""";

    @Inject
    Sql sql;

    /** @param owner the user name of the album's owner */
    record Invitation(UUID id, UUID album, UUID ownerId, String owner, int role, byte[] shown, Instant invitedAt) {}

    /** Those of an album, the oldest first. */
    @Transactional
    List<AlbumMember> of(UUID album) {
        return list("albumId = ?1 order by invitedAt, id", album);
    }

    /** Those of an album, who are not taken out and do not decline before the end of the transaction. */
    List<AlbumMember> lock(UUID album) {
        return sql.list(
                "select * from album_members where album_id = ?1 order by id for update", AlbumMember.class, album);
    }

    /** The same for one. */
    Optional<AlbumMember> lock(UUID album, UUID id) {
        return sql
                .list(
                        "select * from album_members where album_id = ?1 and id = ?2 for update",
                        AlbumMember.class,
                        album,
                        id)
                .stream()
                .findFirst();
    }

    @Transactional
    Optional<AlbumMember> find(UUID album, UUID id) {
        return find("albumId = ?1 and id = ?2", album, id).firstResultOptional();
    }

    @Transactional
    Optional<AlbumMember> accepted(UUID album, UUID user) {
        return find("albumId = ?1 and userId = ?2 and acceptedAt is not null", album, user)
                .firstResultOptional();
    }

    /** Those of a user that wait for an answer, the newest first. */
    @Transactional
    List<Invitation> invitations(UUID user, Instant since, int limit) {
        return sql.list(
                INVITATIONS + " order by m.invited_at desc, m.id limit ?3", Invitation.class, user, since, limit);
    }

    @Transactional
    Optional<Invitation> invitation(UUID user, UUID id, Instant since) {
        return sql.list(INVITATIONS + " and m.id = ?3", Invitation.class, user, since, id).stream()
                .findFirst();
    }

    /** @return false if it was answered before, or taken back */
    boolean accept(UUID id, Instant now) {
        return update("acceptedAt = ?2 where id = ?1 and acceptedAt is null", id, now) > 0;
    }

    /** @return false if there was none */
    @Transactional
    boolean decline(UUID user, UUID id) {
        return delete("userId = ?1 and id = ?2 and acceptedAt is null", user, id) > 0;
    }

    /** Whose an album is. */
    @Transactional
    Optional<UUID> ownerOf(UUID album) {
        return sql.list("select owner_id from albums where id = ?1", UUID.class, album).stream()
                .findFirst();
    }

    /** Everybody who sees the images of one owner in an album: its members, and its own owner. */
    List<UUID> grantees(UUID album, UUID imageOwner) {
        return sql.list(
                "select user_id from album_members where album_id = ?1 and accepted_at is not null and user_id <> ?2"
                        + " union select owner_id from albums where id = ?1 and owner_id <> ?2",
                UUID.class,
                album,
                imageOwner);
    }

    /** Whose images are in an album, except for one. */
    List<UUID> ownersOfImages(UUID album, UUID without) {
        return sql.list(
                "select distinct i.owner_id from album_images m force index (primary) straight_join images i force index (primary)"
                        + " on i.id = m.image_id where m.album_id = ?1 and i.owner_id <> ?2",
                UUID.class,
                album,
                without);
    }

    /** The user names of these users, by no order. */
    @Transactional
    List<Name> names(Collection<UUID> users) {
        if (users.isEmpty()) return List.of();
        return sql.list("select id, username from users where id in ?1", Name.class, users);
    }

    record Name(UUID id, String username) {}

    @Transactional
    void deleteExpired(Instant before) {
        delete("acceptedAt is null and invitedAt <= ?1", before);
    }
}
