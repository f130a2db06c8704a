package app.darkslide.shares;

import app.darkslide.albums.AlbumEdited;
import app.darkslide.albums.AlbumOrder;
import app.darkslide.albums.PlainAlbums;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import app.darkslide.images.ImageProblems;
import app.darkslide.keys.ShareKeys;
import app.darkslide.quotas.Quotas;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The shares of a user. Whatever changes what they show locks the owner's storage first, as changes of albums do: so they come one after
 * the other, and what is in a share is what is in its album.
 */
@ApplicationScoped
class Shares {
    @Inject
    ShareRepository shares;

    @Inject
    ShareImages images;

    @Inject
    GalleryImages galleryImages;

    @Inject
    PlainAlbums albums;

    @Inject
    ShareKeys keys;

    @Inject
    Quotas quotas;

    @Inject
    ShareConfig config;

    @Inject
    Event<ShareChanged> changed;

    /** @throws ProblemException 404 unless there is such a share and it is of this gallery */
    OpenedShare get(Gallery gallery, UUID id) {
        return OpenedShare.orLost(require(gallery, id), gallery.key());
    }

    /**
     * One that can be visited.
     *
     * @throws ProblemException 404 for a share that is not there; 409 for one that has ended, except by its number of views
     */
    OpenedShare open(Gallery gallery, UUID id) {
        var share = require(gallery, id);
        requireUnrevoked(share);
        if (!share.isOpen(now()))
            throw new ProblemException(
                    ProblemReason.SHARE_EXPIRED,
                    "This link has expired. Let it end later, and it can be opened again.");
        return new OpenedShare(share, share.open(gallery.key()));
    }

    /** @throws ProblemException 404 for an album that is not there; 409 for one too many */
    OpenedShare ofAlbum(Gallery gallery, UUID album, ShareTerms terms) {
        return alone(gallery, () -> {
            var shown = albums.get(gallery, album);
            var share = add(gallery, album, terms, shown(shown, terms.captions()));
            images.addAlbum(gallery, share.row(), album);
            return share;
        });
    }

    /** @throws ProblemException 404 if one of the images is not in this gallery; 409 for one too many */
    OpenedShare ofSelection(Gallery gallery, List<UUID> selected, ShareTerms terms) {
        return alone(gallery, () -> {
            var ids = selected.stream().distinct().toList();
            var live = galleryImages.lock(gallery, ids).stream()
                    .filter(image -> !image.row().isInTrash())
                    .toList();
            if (live.size() < ids.size()) throw ProblemException.notFound();
            var share = add(gallery, null, terms, new ShownShare(null, AlbumOrder.OLDEST));
            images.add(gallery, share.row(), live);
            return share;
        });
    }

    private OpenedShare add(Gallery gallery, UUID album, ShareTerms terms, ShownShare shown) {
        if (shares.countLiving(gallery.owner()) >= config.max())
            throw new ProblemException(
                    ProblemReason.TOO_MANY_SHARES,
                    "You have %d links, which is the limit. Revoke one that is not needed any more."
                            .formatted(config.max()),
                    config.max());
        if (terms.guests() && album == null) throw ShareEdit.noGuests();
        var token = ShareToken.random();
        var key = ShareKey.random();
        var details = new ShareDetails(terms.name(), token.text(), album);
        var share = new Share(gallery.owner(), album, now());
        share.set(terms);
        share.tokenHash = token.hash();
        share.ownerKey = gallery.key().wrap(key, share.id);
        share.seal(details, gallery.key());
        share.seal(shown, key);
        shares.persistAndFlush(share);
        share.visitorKey = keys.wrap(key, token, share.id); // only now, as it says
        shares.flush();
        return new OpenedShare(share, details);
    }

    /**
     * @param ifMatch the header of this name, or null
     * @throws ProblemException 404 for a share that is not there; 409 for one that was revoked; 412 for another version
     */
    OpenedShare edit(Gallery gallery, UUID id, String ifMatch, UnaryOperator<ShareTerms> change) {
        var edited = alone(gallery, () -> {
            var share = require(gallery, id);
            EntityTags.requireMatch(ifMatch, share.etag());
            requireUnrevoked(share);
            var before = new OpenedShare(share, share.open(gallery.key()));
            var terms = change.apply(ShareTerms.of(before));
            return terms.equals(ShareTerms.of(before)) ? before : edit(gallery, before, terms);
        });
        changed.fire(new ShareChanged(id));
        return edited;
    }

    private OpenedShare edit(Gallery gallery, OpenedShare before, ShareTerms terms) {
        var share = before.row();
        if (terms.guests() && share.albumId == null) throw ShareEdit.noGuests();
        var isShownUnlike = share.captions != terms.captions();
        share.set(terms);
        var details = before.details().named(terms.name());
        share.seal(details, gallery.key());
        share.revision++;
        if (isShownUnlike) {
            share.album()
                    .ifPresent(album ->
                            share.seal(shown(albums.get(gallery, album), terms.captions()), share.key(gallery.key())));
            images.resealAll(gallery, share);
        }
        shares.flush();
        return new OpenedShare(share, details);
    }

    /** @throws ProblemException 404 for a share that is not there */
    void revoke(Gallery gallery, UUID id) {
        require(gallery, id);
        end(gallery, id);
        forgetImages(gallery);
    }

    /** One after the other, because whoever adds images to an album locks several of its links, in whatever order. */
    void revokeAll(Gallery gallery) {
        shares.idsOfLiving(gallery.owner()).forEach(id -> end(gallery, id));
        forgetImages(gallery);
    }

    private void end(Gallery gallery, UUID id) {
        shares.revoke(gallery.owner(), id, now());
        changed.fire(new ShareChanged(id));
    }

    /** Once the links have ended, which must not wait for somebody who is adding images to one. */
    private void forgetImages(Gallery gallery) {
        alone(gallery, () -> {
            images.removeRevoked(gallery.owner());
            return null;
        });
    }

    /** Keeps title and order as they are in the album. */
    void follow(@Observes AlbumEdited edited) {
        for (var share : shares.living(edited.gallery().owner(), edited.album().id())) {
            try {
                share.seal(
                        shown(edited.album(), share.captions),
                        share.key(edited.gallery().key()));
            } catch (SealBrokenException e) {
                ImageProblems.report(e);
            }
        }
    }

    private static ShownShare shown(PlainAlbum album, boolean captions) {
        return new ShownShare(captions ? album.name() : null, album.order());
    }

    private static void requireUnrevoked(Share share) {
        if (share.revokedAt != null)
            throw new ProblemException(
                    ProblemReason.SHARE_REVOKED, "This link was revoked, and cannot be used again. Make a new one.");
    }

    private Share require(Gallery gallery, UUID id) {
        return shares.find(gallery.owner(), id).orElseThrow(ProblemException::notFound);
    }

    private <T> T alone(Gallery gallery, Supplier<T> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock(gallery.owner());
            return change.get();
        });
    }

    /** With the precision of the columns. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
