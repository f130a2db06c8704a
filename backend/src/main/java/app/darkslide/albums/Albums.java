package app.darkslide.albums;

import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.quotas.Quotas;
import app.darkslide.web.EntityTags;
import app.darkslide.web.FieldRule;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The albums of a user, and their tree. Each change is one transaction that locks the owner's storage first, as whatever adds
 * or destroys images does: so changes of one tree come one after the other, and no two of them make a circle together.
 */
@ApplicationScoped
class Albums {
    @Inject
    AlbumRepository albums;

    @Inject
    AlbumImages images;

    @Inject
    AlbumNumbers numbers;

    @Inject
    SharedAlbums shared;

    @Inject
    ImageAccess access;

    @Inject
    Quotas quotas;

    @Inject
    AlbumConfig config;

    @Inject
    Event<AlbumEdited> edited;

    /**
     * An album of the viewer's own, or one that was shared with the viewer.
     *
     * @throws ProblemException 404 unless there is such an album and the viewer may see it
     */
    OpenedAlbum see(Gallery viewer, UUID id) {
        var own = albums.find(viewer.owner(), id);
        if (own.isPresent()) return OpenedAlbum.orLost(own.get(), viewer.key());
        return shared.find(viewer, id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 as {@link #see}, 403 for one that the viewer may see and add nothing to */
    OpenedAlbum seeToAdd(Gallery viewer, UUID id) {
        var album = see(viewer, id);
        if (!album.takesImages()) throw SharedAlbums.notYours();
        return album;
    }

    /**
     * @param parent or null
     * @throws ProblemException 404 for a parent that is not there; 409 if there are too many, or one of this name
     */
    OpenedAlbum create(Gallery gallery, UUID parent, AlbumDetails details) {
        return alone(gallery, () -> {
            var tree = tree(gallery);
            if (tree.size() >= config.max())
                throw new ProblemException(
                        ProblemReason.TOO_MANY_ALBUMS,
                        String.format(Locale.ENGLISH, "You have %,d albums, and may not have more.", tree.size()),
                        config.max());
            requirePlace(tree, parent, 1);
            requireFree(gallery, parent, details.name(), null);
            var album = new Album();
            album.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            album.ownerId = gallery.owner();
            album.parentId = parent;
            album.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
            album.seal(details, gallery.key());
            albums.persist(album);
            numbers.give(gallery, album.id);
            return new OpenedAlbum(album, details);
        });
    }

    /**
     * @param ifMatch the header of this name, or null
     * @param parent where it is to be, empty for the top; null to leave it where it is
     * @throws ProblemException 404 for an album that is not there, or a cover that is not in it; 409 for a name that is taken,
     *     or a place that it cannot be in; 412 for another version
     */
    OpenedAlbum edit(
            Gallery gallery, UUID id, String ifMatch, Optional<UUID> parent, UnaryOperator<AlbumDetails> change) {
        return alone(gallery, () -> {
            var album = require(gallery, id);
            EntityTags.requireMatch(ifMatch, album.etag());
            var before = album.open(gallery.key());
            var details = change.apply(before).sealedWith(before.row());
            var to = parent == null ? album.parentId : parent.orElse(null);
            var isMoved = !Objects.equals(to, album.parentId);
            if (isMoved) requireMovable(tree(gallery), id, to);
            if (!Objects.equals(details.cover(), before.cover())) requireInAlbum(album, details.cover());
            if (isMoved || !details.name().equals(before.name())) requireFree(gallery, to, details.name(), id);
            if (isMoved || !details.equals(before)) {
                album.parentId = to;
                album.seal(details, gallery.key());
                edited.fire(new AlbumEdited(gallery, PlainAlbums.plain(new OpenedAlbum(album, details))));
                numbers.give(gallery, id);
            }
            return new OpenedAlbum(album, details);
        });
    }

    /**
     * Deletes an album and what is in it, except for images.
     *
     * @param withAlbums whether there may be albums in it
     * @throws ProblemException 404 for an album that is not there, 409 if there are albums in it that may not go
     */
    void delete(Gallery gallery, UUID id, boolean withAlbums) {
        alone(gallery, () -> {
            var album = require(gallery, id);
            var tree = tree(gallery);
            if (!withAlbums && tree.hasAlbums(id))
                throw new ProblemException(
                        ProblemReason.ALBUM_HAS_ALBUMS,
                        "There are albums in this album. It was not deleted; with ?albums they go, too.");
            var within = tree.within(id);
            images.lockAll(gallery.owner(), within);
            albums.delete(album); // the database deletes the others with it
            numbers.bury(gallery, within);
            return null;
        });
        access.forgetGranted();
    }

    /** For a change of what is in an album: nothing else changes this user's albums, or adds or destroys images, meanwhile. */
    <T> T alone(Gallery gallery, Supplier<T> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock(gallery.owner());
            return change.get();
        });
    }

    /** The same for an album that may be somebody else's: nothing else changes either user's. */
    <T> T alone(Gallery gallery, UUID album, Supplier<T> change) {
        var owner = see(gallery, album).row().ownerId;
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lockAll(owner, gallery.owner());
            return change.get();
        });
    }

    /** @throws ProblemException 404 unless there is such an album and it is in this gallery, 403 if it was shared with its owner */
    Album require(Gallery gallery, UUID id) {
        return albums.find(gallery.owner(), id).orElseThrow(() -> shared.refusal(gallery, id));
    }

    private AlbumTree tree(Gallery gallery) {
        return new AlbumTree(albums.places(gallery.owner()));
    }

    private static void requireMovable(AlbumTree tree, UUID album, UUID to) {
        if (to != null && tree.isWithin(to, album))
            throw new ProblemException(ProblemReason.ALBUM_IN_ITSELF, "An album cannot be moved into itself.");
        requirePlace(tree, to, tree.height(album));
    }

    private static void requirePlace(AlbumTree tree, UUID parent, int height) {
        if (parent != null && !tree.has(parent)) throw ProblemException.notFound();
        if (tree.depth(parent) + height > AlbumTree.MAX_DEPTH)
            throw new ProblemException(
                    ProblemReason.ALBUMS_TOO_DEEP,
                    "Albums can lie in each other %d deep, and not more.".formatted(AlbumTree.MAX_DEPTH),
                    AlbumTree.MAX_DEPTH);
    }

    /** @param cover or null for none */
    private void requireInAlbum(Album album, UUID cover) {
        if (cover != null
                && images.present(album.ownerId, album.id, List.of(cover)).isEmpty()) throw ProblemException.notFound();
    }

    private void requireFree(Gallery gallery, UUID parent, String name, UUID self) {
        var taken = albums.in(gallery.owner(), parent).stream()
                .filter(other -> !other.id.equals(self))
                .anyMatch(other -> name.equals(
                        OpenedAlbum.orLost(other, gallery.key()).details().name()));
        if (taken)
            throw ProblemException.inFields(
                    ProblemType.NAME_TAKEN,
                    "There is an album “%s” in this place already. Nothing was changed.".formatted(name),
                    List.of(FieldRule.TAKEN.error("/name", "is taken")));
    }
}
