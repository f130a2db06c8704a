package app.darkslide.fsck;

import app.darkslide.albums.ShownAlbum;
import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.UuidBytes;
import app.darkslide.images.Image;
import app.darkslide.images.OpenedImage;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether all who see an album of a user, and nobody else, have the keys of what is in it; and what is sealed of members opens. */
final class MembersCheck {
    private static final String NAMES = "select p.id, p.name from albums a force index (albums_of_owner)"
            + " straight_join album_members p on p.album_id = a.id where a.owner_id = ?";
    private static final String SHOWN =
            "select id, shown from album_members force index (album_members_of_user) where user_id = ?";
    private static final String GRANTED = " albums a force index (albums_of_owner)"
            + " straight_join grants g force index (grants_of_place) on g.album_id = a.id where a.owner_id = ? and ";
    private static final String NO_MEMBER = "g.grantee_id <> a.owner_id and not exists (select 1 from album_members p"
            + " where p.album_id = a.id and p.user_id = g.grantee_id and p.accepted_at is not null)";
    private static final String OF_OTHERS = "select i.id, g.wrapped_key from album_images m force index (primary)"
            + " straight_join images i force index (primary) on i.id = m.image_id"
            + " left join grants g on g.grantee_id = ? and g.image_id = i.id and g.album_id = m.album_id"
            + " where m.album_id = ? and i.owner_id <> ? order by i.id";

    private final Fsck fsck;
    private final OwnerLocks locks;

    MembersCheck(Fsck fsck) {
        this.fsck = fsck;
        locks = new OwnerLocks(fsck.sql());
    }

    private record Sealed(UUID member, byte[] value) {}

    /** What the key of one user seals: the names of those whom the user invited, and what the user is told of the albums of others. */
    void checkSeals(UUID user, OwnerKey key) throws SQLException {
        for (var name : sealed(NAMES, user))
            if (!opens(() -> key.open(name.value, name.member))) reportBroken(name, user, "name");
        for (var shown : sealed(SHOWN, user))
            if (!opens(() -> ShownAlbum.open(shown.value, shown.member, key))) reportBroken(shown, user, "shown");
    }

    private List<Sealed> sealed(String query, UUID user) throws SQLException {
        return fsck.sql().list(query, row -> new Sealed(UuidBytes.uuid(row.getBytes(1)), row.getBytes(2)), user);
    }

    private static boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (SealBrokenException | UncheckedIOException e) {
            return false;
        }
    }

    private void reportBroken(Sealed sealed, UUID user, String part) throws SQLException {
        fsck.report().add(Kind.MEMBER_BROKEN, sealed.member, user, part, Outcome.FOUND);
    }

    void check(UUID owner) throws SQLException {
        for (var album : fsck.sql().ids("select distinct a.id from" + GRANTED + NO_MEMBER, owner))
            report(Kind.GRANT_WITHOUT_MEMBERSHIP, owner, album, () -> {
                locks.lockStorage(owner);
                fsck.sql().execute("delete g from" + GRANTED + NO_MEMBER + " and a.id = ?", owner, album);
            });
        for (var album : shared(owner))
            for (var person : people(owner, album))
                if (!missing(album, person).isEmpty())
                    report(Kind.GRANTS_MISSING, owner, album, () -> grant(owner, album, person));
    }

    private void report(Kind kind, UUID owner, UUID album, Fsck.Mending mending) throws SQLException {
        fsck.report().add(kind, album, owner, null, fsck.mend(mending));
    }

    private List<UUID> shared(UUID owner) throws SQLException {
        return fsck.sql()
                .ids(
                        "select distinct a.id from albums a force index (albums_of_owner)"
                                + " straight_join album_members p on p.album_id = a.id"
                                + " where a.owner_id = ? and p.accepted_at is not null",
                        owner);
    }

    private List<UUID> people(UUID owner, UUID album) throws SQLException {
        var people = new ArrayList<>(List.of(owner));
        people.addAll(fsck.sql()
                .ids("select user_id from album_members where album_id = ? and accepted_at is not null", album));
        return people;
    }

    private record Grant(UUID image, byte[] wrappedKey) {
        boolean opensBy(OwnerKey key) {
            try {
                if (wrappedKey == null) return false;
                key.unwrap(wrappedKey, image);
                return true;
            } catch (SealBrokenException e) {
                return false;
            }
        }
    }

    /** None for somebody whose key does not open, nor those whose own key does not: both are told apart. */
    private List<Image> missing(UUID album, UUID person) throws SQLException {
        var key = key(person);
        if (key.isEmpty()) return List.of();
        var ids = fsck
                .sql()
                .list(
                        OF_OTHERS,
                        row -> new Grant(UuidBytes.uuid(row.getBytes(1)), row.getBytes(2)),
                        person,
                        album,
                        person)
                .stream()
                .filter(grant -> !grant.opensBy(key.get()))
                .map(Grant::image)
                .toList();
        var missing = new ArrayList<Image>();
        for (var image : fsck.images().of(ids)) if (opens(image)) missing.add(image);
        return missing;
    }

    private boolean opens(Image image) throws SQLException {
        var key = fsck.ownerKey(image);
        try {
            return key.isPresent() && image.key(key.get()) != null;
        } catch (SealBrokenException e) {
            return false;
        }
    }

    /** What is still missing once nobody adds, takes out or destroys anything, and nobody leaves. */
    private void grant(UUID owner, UUID album, UUID person) throws SQLException {
        for (var one : Stream.of(owner, person).distinct().sorted().toList()) locks.lockStorage(one);
        if (!people(owner, album).contains(person)) return;
        locks.lock(missing(album, person).stream().map(Image::id).sorted().toList());
        for (var image : missing(album, person)) {
            var key = key(person).orElseThrow();
            var opened = OpenedImage.orLost(image, fsck.ownerKey(image).orElseThrow());
            fsck.sql()
                    .execute(
                            "replace into grants (grantee_id, image_id, album_id, wrapped_key, shown) values (?, ?, ?, ?, ?)",
                            person,
                            image.id(),
                            album,
                            key.wrap(image.key(fsck.ownerKey(image).orElseThrow()), image.id()),
                            opened.sealedFor(key));
        }
    }

    private Optional<OwnerKey> key(UUID person) throws SQLException {
        try {
            return fsck.keys().of(person);
        } catch (SealBrokenException | MasterKeyMissingException e) {
            return Optional.empty();
        }
    }
}
