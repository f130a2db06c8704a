package app.darkslide.albums;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageProblems;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Albums as their members see them, who have accepted an invitation. While its owner is disabled, nobody sees an album. */
@ApplicationScoped
class SharedAlbums {
    private static final String OF_MEMBER = """
            select a.id, a.owner_id as ownerId, a.created_at as createdAt, a.revision, m.id as member, m.role, m.shown,
                u.username as owner
            from album_members m force index (album_members_of_user)
                straight_join albums a force index (primary) on a.id = m.album_id
                straight_join users u force index (primary) on u.id = a.owner_id
            where m.user_id = ?1 and m.accepted_at is not null and u.disabled_at is null and\s""";

    @Inject
    Sql sql;

    private record Row(
            UUID id, UUID ownerId, Instant createdAt, int revision, UUID member, int role, byte[] shown, String owner) {
        OpenedAlbum open(Gallery viewer) {
            var album = new Album();
            album.id = id;
            album.ownerId = ownerId;
            album.createdAt = createdAt;
            album.revision = revision;
            return new OpenedAlbum(album, details(viewer), new Membership(owner, AlbumRole.values()[role]));
        }

        private AlbumDetails details(Gallery viewer) {
            try {
                return ShownAlbum.open(shown, member, viewer.key()).details();
            } catch (SealBrokenException e) {
                ImageProblems.report(e);
                return AlbumDetails.LOST;
            }
        }
    }

    private record Member(UUID album, UUID user) {}

    @Transactional
    Optional<OpenedAlbum> find(Gallery viewer, UUID album) {
        return sql.list(OF_MEMBER + "m.album_id = ?2", Row.class, viewer.owner(), album).stream()
                .map(row -> row.open(viewer))
                .findFirst();
    }

    /** A page in the order in which they were made. */
    @Transactional
    List<OpenedAlbum> page(Gallery viewer, UUID behind, int limit) {
        return sql
                .list(
                        OF_MEMBER + "m.album_id > ?2 order by m.album_id limit ?3",
                        Row.class,
                        viewer.owner(),
                        behind,
                        limit)
                .stream()
                .map(row -> row.open(viewer))
                .toList();
    }

    /** Why an album that is not in a gallery cannot be changed there: 403 for one that its owner is a member of, else 404. */
    ProblemException refusal(Gallery viewer, UUID album) {
        return find(viewer, album).isEmpty() ? ProblemException.notFound() : notYours();
    }

    static ProblemException notYours() {
        return new ProblemException(
                ProblemType.NOT_YOUR_PICTURE,
                "This album is somebody else's, and was shared with you. Nothing was changed.");
    }

    /** Who has accepted an invitation to each of these albums; without those that have no member. */
    @Transactional
    Map<UUID, Set<UUID>> members(Collection<UUID> albums) {
        if (albums.isEmpty()) return Map.of();
        return sql
                .list(
                        "select album_id as album, user_id as user from album_members"
                                + " where album_id in ?1 and accepted_at is not null and user_id is not null",
                        Member.class,
                        albums)
                .stream()
                .collect(groupingBy(Member::album, mapping(Member::user, toSet())));
    }

    /** All whose images may be in an album. */
    Set<UUID> people(OpenedAlbum album) {
        var id = album.row().id;
        return people(List.of(album), members(List.of(id)));
    }

    static Set<UUID> people(List<OpenedAlbum> albums, Map<UUID, Set<UUID>> members) {
        return Stream.concat(
                        albums.stream().map(album -> album.row().ownerId),
                        members.values().stream().flatMap(Set::stream))
                .collect(toSet());
    }
}
